/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'varmland/arvika-fees': {
    'undated': 'sha256:d9e5e548d449bf9f8201dd99f008ff311184713591afe82bca97c6ab46c9ccfb',
  },
  'varmland/beds': {
    'undated': 'sha256:7e66995a78888caa67b546bf911588a07d30a6330be2c9354966913cfdbccafc',
  },
  'varmland/calendars': {
    'undated': 'sha256:0ef5532bbf1180c88b0beb54a3299e8450b13788aa46a8b3b949ef422edfa940',
  },
  'varmland/consumer-products': {
    'undated': 'sha256:1f707df1205be0cbdbad83d40c8cf617ab8a441663356f6f4e20ee0f1da15de9',
  },
  'varmland/cycles': {
    'undated': 'sha256:b5b1ca7a37fd1284d502bb4f8358f7599eb562cbb1b2047381d02a408b95c9db',
  },
  'varmland/fees': {
    'undated': 'sha256:82b310b4be25b9d2a3b13ee3f5bed252205955f2ad4cad2c43acb329433d3698',
  },
  'varmland/incontinence': {
    'undated': 'sha256:3be7106d5d2c9bb22527845d2d0e916642c2e2bbd1d2e34c7b1fa391d2d5bf33',
  },
  'varmland/incontinence-dispensation': {
    'undated': 'sha256:228d910d8ec8e1820bdde5e3ddf399bba93df20bb38d27e34b72a221cdfa9d58',
  },
  'varmland/letter-and-symbol-sets': {
    'undated': 'sha256:7252b576fb8f0eea6bfcabbaab709954190718f9175cd7633c72d04cb8369795',
  },
  'varmland/lifts': {
    'undated': 'sha256:fdd29addc8f98a4bc26ac4490aac2f2e469199032108badd5bfc42c8a3c1db81',
  },
  'varmland/loans': {
    'undated': 'sha256:765ba4bfee59d24a883e1189d12a3ccea5a7a2b812ed38e94e4a4440f9a168e1',
  },
  'varmland/manual-wheelchairs': {
    'undated': 'sha256:322cfea81cbd5db6bc375f7fa9c5800b071661c158079bd259f952af6f8182e9',
  },
  'varmland/memory-aids': {
    'undated': 'sha256:c962b5ff8df4aaef7e1082c29f786a8618daece5ce7fdf087908d056802463e0',
  },
  'varmland/moving': {
    'undated': 'sha256:ad4ea3c66ad9d85994763c965ce6dacf372e7ba69a3d44de5364f2ffda18c37a',
  },
  'varmland/orthopaedic-subsidy': {
    'undated': 'sha256:0082ccff802d37dbb7109fe547d3604c4e3f3879a44f10fa9432d5d6df87a3f0',
  },
  'varmland/speech-devices': {
    'undated': 'sha256:c77c51ad0898af0c820183a830b755dd4a5ef7b29958b4cc2c11a57788e171cb',
  },
  'varmland/toilet-chairs': {
    'undated': 'sha256:b90ec751e92443e8caf5305163c209743d20654ea0f16a448d6d49072d9e37fc',
  },
  'varmland/toilet-seat-raisers': {
    'undated': 'sha256:cb093f9dc56a4fa8b24dd0358458bf7957bb6f4f5055e91634a6ada34d94e149',
  },
  'varmland/walking-aids': {
    'undated': 'sha256:30d6f99f3b9f55ffb46991729381e2c75bd1f6942aaa29d95691240dd551246d',
  },
  'varmland/weighted-blankets': {
    'undated': 'sha256:4c96a64ee53a5172754a095e0e0d12b57350f2d50dab0a088fc6d023bd8e2c8e',
  },
};
