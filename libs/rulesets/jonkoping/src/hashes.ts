/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'jonkoping/cycle-fees': {
    'undated': 'sha256:8540edb2956ab4be9a808104e0f67893339653a1ee57e5d6d5fcd7bb8bbae5e7',
  },
  'jonkoping/cycles': {
    'undated': 'sha256:9f15eaa88847eb3e76219ed4520ca29a1b06bb01dd6fad4f9a2a73376228d1c3',
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
    '2018-12-07': 'sha256:4df3aafb2673c0c24f8f929a49690f7210729cea3857d927a3e2043011560be8',
  },
  'jonkoping/lifts': {
    'undated': 'sha256:95bda42fc3f31681291a8888d8c0b4900ec03bde084c8268430378f39c0a56b0',
  },
  'jonkoping/manual-wheelchairs': {
    'undated': 'sha256:261ee74d9e97db1b9195057b60920e593c7bcd7d1cdb889695b1978951638043',
  },
  'jonkoping/powered-wheelchairs': {
    'undated': 'sha256:5633fb32568d3823f93d2ad62f3cf6d96dc729b215544ad32fa9d8e9b5d5d1a0',
  },
  'jonkoping/speech-devices': {
    'undated': 'sha256:454af3bf6e364254a822b2621b207c4c7dc7620d2c390944259cff86e7aca04f',
  },
  'jonkoping/tandem-cycles': {
    'undated': 'sha256:592eb02f61d3c970d1179228bb675e6df73e7fad7e91f9e83805311e11257030',
  },
  'jonkoping/tens': {
    'undated': 'sha256:8133fff743384b848f9f332062374324fc038e430593b18807138e782477756d',
  },
  'jonkoping/treatment-aid-fees': {
    'undated': 'sha256:7e20291eaecb5d229459a1e23752ac799afa8c3a32b0668d462a28982a94ba71',
  },
  'jonkoping/walking-aids': {
    '2018-12-07': 'sha256:852c8d46b6a754f9473ce468269ed9f016f2afcd936037dcd06277dbfceb799c',
  },
  'jonkoping/weighted-blankets': {
    'undated': 'sha256:59dcd3e68f03648b17c442461dd5546590218264e41724b214986043bf2ed85e',
  },
};
