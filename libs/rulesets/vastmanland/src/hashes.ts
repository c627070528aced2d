/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'vastmanland/acoustic-signals': {
    'undated': 'sha256:c1ff43a091cdebeacc7e78951c2ef6f91ba3f74a854179894c2183e048717deb',
  },
  'vastmanland/bicycle-support-wheels': {
    'undated': 'sha256:295c2c5fa88de95288ed641f76800bafeac39972fa1fd29eb4a2839ffed9474f',
  },
  'vastmanland/billing-form': {
    'undated': 'sha256:96d6f6661492a94301d9f64d2ab89b535ea52cc3cec87dec72c3c177d88e5ef2',
  },
  'vastmanland/bone-anchored-hearing-aids': {
    'undated': 'sha256:3a1bc515bbf04020b3ca6b1d91e55837cf5ebe352d7d9d11f879fa5d26503410',
  },
  'vastmanland/calendars': {
    '2020-01-01': 'sha256:d2c4b3bca76075053820f1ec93510f7df9e4483f3ef1acece544492a02793a56',
  },
  'vastmanland/cost-responsibility': {
    'undated': 'sha256:0ea76c3f0ea5a0a28e7146126e63175fd948641cb89c4980ef05b292765796d9',
  },
  'vastmanland/damage-and-loss': {
    'undated': 'sha256:62c7756231ddc529f2b209530de3c444f04599033cf19df00ed2adf81ccb725d',
  },
  'vastmanland/drive-units': {
    'undated': 'sha256:2428713b52e32532cf3fd779d4ab4f08a4534da9b431ca9d01a6af7db9159024',
  },
  'vastmanland/free-standing-lifting-poles': {
    'undated': 'sha256:853ad87f2b6eee3fa12d897d876d676f5b4f9fccb63d57a0f6a68e8ccdc08f3a',
  },
  'vastmanland/general-prescribers': {
    'undated': 'sha256:5f5298f082c2d6aece3b2dfac5ba53c9a574ddb6ab9128bb5976f83a05e533e7',
    'planned-2025-q4': 'sha256:7ba50db31bc4060d041922b28070feec359be9c647b3096793f205871db38ca3',
  },
  'vastmanland/incontinence-ordering': {
    '2023-02-01': 'sha256:14f223ca7a0dd17060e3e9ac00ce94d5bd73d8f60f5c75657dcb7509b5fb5eef',
    '2024-01-01': 'sha256:9ad0dd4f614cdde8add1cd6eb08ac22d01275319062c05c482e610ad3680e063',
  },
  'vastmanland/incontinence-prescribers': {
    'undated': 'sha256:eea19435ff9bce293d8c01e0e3ba5026a3cff8e0cb2da0fbce881cc793304020',
  },
  'vastmanland/insulin-pumps': {
    'decided-2023-02-24': 'sha256:cf877b0b30103209b4e9aa9b5d686f9eeb2877c73d61f5fc4b84144e5379989e',
  },
  'vastmanland/item-fees': {
    'undated': 'sha256:e492d7d56fed5202dc9b13d3ce15dc8a18944f3f955eb52858ffa17ef6e35cf1',
  },
  'vastmanland/letter-and-symbol-sets': {
    'undated': 'sha256:01306e364b9d6cdc6c15d937865c9af77683ab905fd567b4c8ab440f9f6d4112',
  },
  'vastmanland/loan-terms': {
    'undated': 'sha256:c190acc6cc2ab847098b99cbf29c31f7d548ec1cfc226e3fbd2390d2b9dfafcd',
  },
  'vastmanland/manual-wheelchair-kinds': {
    'undated': 'sha256:2c365b54b8ef6c717b735ab4fb402b7a30fc458d9d0901b5f3df7441eefe8afc',
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
    'undated': 'sha256:62a91e7201bd4b7def17ba1f99a9994485de77ed6e7298ad249a0080c9f60d45',
  },
  'vastmanland/prescriber-training': {
    'undated': 'sha256:13ba25d47de090a8248e957fa8fea4e58e6e41f2a7a352c16d6b8f2ea61cdf48',
  },
  'vastmanland/prescribing-principles': {
    '2025': 'sha256:79cb389a781b6a10a90cfc74079fc714cd827459c9adc91bc43be96b90f294d3',
  },
  'vastmanland/presentation-material': {
    'undated': 'sha256:833e1a1eb79afc71c113618ed235d1a27204a46f4b9c80b8a4e717a551eb3fce',
  },
  'vastmanland/pressure-mattresses': {
    'undated': 'sha256:4e9e6e3764eacc49fae7285e492392adfe8acd39e7bae2c321b1d1736731eb61',
  },
  'vastmanland/private-rental': {
    'undated': 'sha256:0c099d9311218ff72444ca1e234f3a5592bc52b69a480ebd10af5fc9ea206111',
  },
  'vastmanland/product-training': {
    'undated': 'sha256:f3e6da8eb040e3c7eb31e6f24a2a09e9a59baec2fdee3a98ac2f6916221a54ec',
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
    'undated': 'sha256:a825730793e8a2be731a6a3cd7d345802105ecb47c7c80523222cfcd9f7b3a18',
  },
  'vastmanland/tens': {
    '2022-03-01': 'sha256:d5f99c9f54be6403bc42b4d99714be27818479955294df4fbb88b1d16254a134',
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
    'undated': 'sha256:5544ac19da805cc4f51227e97be7ca5d53566f302b4d946bf0f78bb1a4da5271',
  },
  'vastmanland/work-chairs': {
    'undated': 'sha256:5ad0995d1fa934b9d806a118e67a64d999f0c783d4f4401346bc606cd1d7a451',
  },
};
