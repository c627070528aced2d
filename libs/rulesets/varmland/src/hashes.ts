/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'varmland/arvika-fees': {
    'undated': 'sha256:2ae7970c02eceba53256e28749de338667b3a3cf11b1a8e955251aa89cbe0bea',
  },
  'varmland/beds': {
    'undated': 'sha256:2c0f5166f93aea29bb9b47e1ae67a6f562c0ef9da5e4722bb7c1a00568670b2e',
  },
  'varmland/calendars': {
    'undated': 'sha256:0ef5532bbf1180c88b0beb54a3299e8450b13788aa46a8b3b949ef422edfa940',
  },
  'varmland/consumer-products': {
    'undated': 'sha256:4371ff8e8bb16af049eb20cadde36db6920efa7236ec2a58fe4f442d4867f6f2',
  },
  'varmland/cycles': {
    'undated': 'sha256:b5b1ca7a37fd1284d502bb4f8358f7599eb562cbb1b2047381d02a408b95c9db',
  },
  'varmland/fees': {
    'undated': 'sha256:1ada9721d645412cdf1b7ed356bfe17a8f97c234f80efebc0ebe144fecb71cb1',
  },
  'varmland/incontinence': {
    'undated': 'sha256:ea1e08ae490056413194111bedefed9f21ffbd9824dd5bbb5fd34651a51593a7',
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
    'undated': 'sha256:4199eaf8bf286229a4f769b1dbdcd99b546a83668d7cef50aa3580ff365ea311',
  },
  'varmland/manual-wheelchairs': {
    'undated': 'sha256:88c95117b4528ff3d322539362c34335b17bbcc02822b9655bafe943e6d4113d',
  },
  'varmland/memory-aids': {
    'undated': 'sha256:c962b5ff8df4aaef7e1082c29f786a8618daece5ce7fdf087908d056802463e0',
  },
  'varmland/moving': {
    'undated': 'sha256:487d8fa3322fcf11aecf7b4ecd9256df78d8e54c786e8464adcb0aedb2cbe8a8',
  },
  'varmland/orthopaedic-subsidy': {
    'undated': 'sha256:4d746dcc635ff71ada2dfaee9096d6ffb377a861274ed9d24195d671d8a706ec',
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
    'undated': 'sha256:2612a85aa7e2a8088256aa4896ad54dd039c35d8f5b1ec71c7ba046e4b030d70',
  },
};
