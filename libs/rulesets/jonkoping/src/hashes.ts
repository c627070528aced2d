/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'jonkoping/cycle-fees': {
    'undated': 'sha256:8540edb2956ab4be9a808104e0f67893339653a1ee57e5d6d5fcd7bb8bbae5e7',
  },
  'jonkoping/cycles': {
    'undated': 'sha256:7e9461dc79efec980e5552c351a63d1caba4bd63db0234a033d07eb8d2671eac',
  },
  'jonkoping/free-choice': {
    'undated': 'sha256:2fe272f5ffeb1ea7e26fe01e9b0fba67b6215c3ac58654ac0af5bb97937127dd',
  },
  'jonkoping/general-rules': {
    'undated': 'sha256:3282c0e295c4912f9f8494f914145a8dbbbbb06a63e8f5597edb872fdca1ccfd',
  },
  'jonkoping/glasses-subsidy': {
    'undated': 'sha256:cd7b029adc38991565ab9470f2ce48d1d25457d930a65548740d279ea4a7a465',
  },
  'jonkoping/hearing-aid-fees': {
    'undated': 'sha256:13e87e0c5390b800b8ff840f2f45896d11546c034d8bab18fd258bc88abcac89',
  },
  'jonkoping/incontinence': {
    '2018-12-07': 'sha256:34636f00a40306244e7c24b41031f19862eac931b4c604a0debf5d03b9ca8cb5',
  },
  'jonkoping/lifts': {
    'undated': 'sha256:95bda42fc3f31681291a8888d8c0b4900ec03bde084c8268430378f39c0a56b0',
  },
  'jonkoping/manual-wheelchairs': {
    'undated': 'sha256:77f26c05aee1837e8e0433537da3ee7c95809fec15e4ebb4f2cf30eaaa4faecc',
  },
  'jonkoping/powered-wheelchairs': {
    'undated': 'sha256:dbdd6c801caf9483f2062abed12a85acf4713d7530c1ed9facb6132f82b9b073',
  },
  'jonkoping/speech-devices': {
    'undated': 'sha256:8deccb9b5093639f56b8cd41329616fa7e0c71a610663a601f35b75c9f418690',
  },
  'jonkoping/tandem-cycles': {
    'undated': 'sha256:592eb02f61d3c970d1179228bb675e6df73e7fad7e91f9e83805311e11257030',
  },
  'jonkoping/tens': {
    'undated': 'sha256:8d1ae086a341058893cb178a7c57aee2332933a9d1c2cf00afcd6d7c188968f5',
  },
  'jonkoping/treatment-aid-fees': {
    'undated': 'sha256:7e20291eaecb5d229459a1e23752ac799afa8c3a32b0668d462a28982a94ba71',
  },
  'jonkoping/walking-aids': {
    '2018-12-07': 'sha256:852c8d46b6a754f9473ce468269ed9f016f2afcd936037dcd06277dbfceb799c',
  },
  'jonkoping/weighted-blankets': {
    'undated': 'sha256:f79dfe7ad9ebe0f2334d4151997d707ccf203cbc1e8ead99a3bfe2da26336db6',
  },
};
