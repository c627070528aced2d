/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'vastmanland/acoustic-signals': {
    'undated': 'sha256:c1ff43a091cdebeacc7e78951c2ef6f91ba3f74a854179894c2183e048717deb',
  },
  'vastmanland/bicycle-support-wheels': {
    'undated': 'sha256:295c2c5fa88de95288ed641f76800bafeac39972fa1fd29eb4a2839ffed9474f',
  },
  'vastmanland/billing-form': {
    'undated': 'sha256:4efa5655fde482167995dba2cbd4e35f7bd57ead16f04747c7b7991dc6ac9940',
  },
  'vastmanland/bone-anchored-hearing-aids': {
    'undated': 'sha256:3a1bc515bbf04020b3ca6b1d91e55837cf5ebe352d7d9d11f879fa5d26503410',
  },
  'vastmanland/calendars': {
    '2020-01-01': 'sha256:d2c4b3bca76075053820f1ec93510f7df9e4483f3ef1acece544492a02793a56',
  },
  'vastmanland/cost-responsibility': {
    'undated': 'sha256:258496ed01f84e6b3a035db9b340608260738189f47431915144135b177aefcc',
  },
  'vastmanland/damage-and-loss': {
    'undated': 'sha256:30bbe1ba257baab8d712b94c757c00598d14d9dfa2b255d61e0559ed6790db38',
  },
  'vastmanland/drive-units': {
    'undated': 'sha256:34f7d0df6b05ad68c093b7b23bc7582aa7d8bcab35d8036fc8dfe04fb2ff109e',
  },
  'vastmanland/free-standing-lifting-poles': {
    'undated': 'sha256:853ad87f2b6eee3fa12d897d876d676f5b4f9fccb63d57a0f6a68e8ccdc08f3a',
  },
  'vastmanland/general-prescribers': {
    'undated': 'sha256:613887bb483309b4080ec0ee0e675a9d9cd68b2921a26274695636d68ecac0aa',
  },
  'vastmanland/incontinence-ordering': {
    '2023-02-01': 'sha256:36c5c69cf0773d36b094df3995d79e9fd3749b24b91d3dca1c41042e2816e94b',
    '2024-01-01': 'sha256:81bf738528905ea74f3455807a9b7234b1b31af9c564152f0f0b4a9ae8f9c6e4',
  },
  'vastmanland/incontinence-prescribers': {
    'undated': 'sha256:eea19435ff9bce293d8c01e0e3ba5026a3cff8e0cb2da0fbce881cc793304020',
  },
  'vastmanland/insulin-pumps': {
    'decided-2023-02-24': 'sha256:1eaa4c6792af6ed18564c50ecd35ecad4ab351fa9088b5371c7facba0fc209e6',
  },
  'vastmanland/item-fees': {
    'undated': 'sha256:486e520ca638b16c401929094b22f239be49b8516c412fb04930c1c21f0b7f4b',
  },
  'vastmanland/letter-and-symbol-sets': {
    'undated': 'sha256:01306e364b9d6cdc6c15d937865c9af77683ab905fd567b4c8ab440f9f6d4112',
  },
  'vastmanland/loan-terms': {
    'undated': 'sha256:307a69146799ecf85dd6e88810e2f5f840a905f7a9f5d5fb653a08cfd42e1c52',
  },
  'vastmanland/manual-wheelchair-kinds': {
    'undated': 'sha256:0371a73101688e629e106e7803c62c0f195618a4303b3e71767b0d78ce80104e',
  },
  'vastmanland/manual-wheelchairs': {
    'undated': 'sha256:f522b95b331a045225ad8d916ae8ba107af0b237cf9e25fddc8295d5bd69f77c',
  },
  'vastmanland/modular-seating': {
    'undated': 'sha256:e54519c9dad51a91b1d6b66f7c83ee21132f0f7220f9c75cd8d8c0c2d6efa1cd',
  },
  'vastmanland/multi-leg-walking-aids': {
    'undated': 'sha256:a93ef6f4e616822d006627c663b8795822dac83de3a552a99f6780d6f87ab79a',
  },
  'vastmanland/portable-computers': {
    'undated': 'sha256:f8684d5bb313fdeeb7ebffea1818232149518d44f68aa435550b9cfc4a5c1890',
  },
  'vastmanland/powered-wheelchairs': {
    'undated': 'sha256:3b016436d1ac5bb3749f16d80aa96ab189a7d31212309bf538a2e08463919cc3',
  },
  'vastmanland/prescriber-training': {
    'undated': 'sha256:fa5370e907d41ae736d01222100b002de1df7ec6be69c6e1deeb92776edb7c89',
  },
  'vastmanland/prescribing-principles': {
    '2025': 'sha256:88f863f43f56eda9c5a1c5e198560ebe28f6054ee89ba79fc4620b576244cae9',
  },
  'vastmanland/presentation-material': {
    'undated': 'sha256:833e1a1eb79afc71c113618ed235d1a27204a46f4b9c80b8a4e717a551eb3fce',
  },
  'vastmanland/pressure-mattresses': {
    'undated': 'sha256:89ce3f96f42600a1604b7fdb6c26c4fceadaef48f987351356d3ce63295976e8',
  },
  'vastmanland/private-rental': {
    'undated': 'sha256:d8c0cb8fcbb9497d30c2c8f119b398e3f48e1e6fdb8ebab4d0fae1f823e1f29f',
  },
  'vastmanland/product-training': {
    'undated': 'sha256:23737dc2df9bd7180f613533e5dfcd71e13eba36a3e0d99c8f11911e82158a7b',
  },
  'vastmanland/sliding-and-turning-aids': {
    'undated': 'sha256:4a0ebfc2fd426ee3fb030091c12e09d91b628d932feb57951e0048596191d8a6',
  },
  'vastmanland/speech-devices': {
    'before-2023-04-01': 'sha256:6354735f9ec847fedc60ac6d7e8da46765e0982b167a8f5217c67d172f1e344b',
    '2023-04-01': 'sha256:56fde938280e9fc717e46931076e977f28f34a653360eacdda9bd317184a291c',
  },
  'vastmanland/stools': {
    'undated': 'sha256:063eaa4d36f9630b7b2232f8cd8c6bd9c6912a67a64cb15b62bd70181e0eaa82',
  },
  'vastmanland/tandem-cycles': {
    'undated': 'sha256:77e905d699bf042ba0c13e00fa19713549acbc3ab948abbc1e22984654c71666',
  },
  'vastmanland/tens': {
    '2022-03-01': 'sha256:c130ce7ab494f5f5a38c59224fa31aeeb03600577999727d27552f0c34b0ebb4',
  },
  'vastmanland/total-conversation-units': {
    '2020-01-01': 'sha256:859b7fbd297d46f5bb31e0597043228915e742b115013d41be5896d8241cb862',
  },
  'vastmanland/vision-aids': {
    'undated': 'sha256:ca7461540a39b012f09e99436793e6f97add60b91ac031a790236c4e6d601f01',
  },
  'vastmanland/walking-chairs': {
    'undated': 'sha256:ce341b56d1a0ef046ea703a88c33c9d558a2c8b1912591db94c572b38de3097e',
  },
  'vastmanland/walking-frames': {
    'undated': 'sha256:439baed00154033a93af54c479c938ba6a6dea30f91280fdc1506c85f10d6d18',
  },
  'vastmanland/walking-tables': {
    'undated': 'sha256:ee4461f5ef15492f581b92bd382fccc52204eaf0c5e2cc6ca7285cd8f9a44c21',
  },
  'vastmanland/weighted-blankets': {
    'undated': 'sha256:c2718254ad6509a7784422389fd478c3658cef53fc5343a13d1c61beff29210f',
  },
  'vastmanland/work-chairs': {
    'undated': 'sha256:c4dab8178cc83257ae645dcf3a6513d3d859a468c8a5c0c2269a827e3dbf2f4e',
  },
};
