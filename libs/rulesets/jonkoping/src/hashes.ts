/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'jonkoping/cycle-fees': {
    'undated': 'sha256:d21b44c3fa828e93adccef12aa4668215f9b08a84d9e781a4c97c2e3b635d935',
  },
  'jonkoping/cycles': {
    'undated': 'sha256:0605df4d17c819e3b736e069fc57b60b7742cdb87d1dfde942418fb484270052',
  },
  'jonkoping/free-choice': {
    'undated': 'sha256:8a166b871d6388feab57cf5e3a370b0a76cf52402291fad66df02addf469a7f3',
  },
  'jonkoping/general-rules': {
    'undated': 'sha256:2ea59f016316e081242d3dc7f0ab96a53433c3c90a2729f22343be78a89b7ffb',
  },
  'jonkoping/glasses-subsidy': {
    'undated': 'sha256:9653c5e2f3965465d3382ac5bb4be6da33882867df876f1585c3f299b1e3c2ac',
  },
  'jonkoping/hearing-aid-fees': {
    'undated': 'sha256:e354efae879577acd3a737270e4d7e8ec1a5c6603277a13e8e53aa1d1a0ad3a6',
  },
  'jonkoping/incontinence': {
    '2018-12-07': 'sha256:2b1d03216132383db2fda061c1a21e85a485956b0b15b8a6f7f41bf36e7d110f',
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
    'undated': 'sha256:93f6757f6d506c4d93cec32d8e5b69109231c94cbc70b16fa3c0a62a1586fbbf',
  },
  'jonkoping/tens': {
    'undated': 'sha256:8d1ae086a341058893cb178a7c57aee2332933a9d1c2cf00afcd6d7c188968f5',
  },
  'jonkoping/treatment-aid-fees': {
    'undated': 'sha256:1026676b056cd12ff6df1869c5e3f78acd67906de13ba30f337768f0396d502f',
  },
  'jonkoping/walking-aids': {
    '2018-12-07': 'sha256:852c8d46b6a754f9473ce468269ed9f016f2afcd936037dcd06277dbfceb799c',
  },
  'jonkoping/weighted-blankets': {
    'undated': 'sha256:f79dfe7ad9ebe0f2334d4151997d707ccf203cbc1e8ead99a3bfe2da26336db6',
  },
};
