/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dalarna/adaptation': {
    'undated': 'sha256:f524932badde4e08baf3f5af8b9c432dd3ead8fd8deb97811a2031415deaeb73',
  },
  'dalarna/consumables': {
    'undated': 'sha256:7e4348483bf4984734bf3107205e5916510611ec6b6140f479546c35467c1ce2',
  },
  'dalarna/cost-responsibility': {
    'undated': 'sha256:bfcea2da43dc384a776f2518c8d55a08c2c3f5ba3b5e91e051c5579ac395aee9',
  },
  'dalarna/design-choice': {
    'undated': 'sha256:1ef64278e91ea26a83604b6c704819110f6c9d9e66997a5972460149d453b857',
  },
  'dalarna/exchange': {
    'undated': 'sha256:c7834dd022ac565ef24ffc32392a0b45d95d189abe4649cd00cd950e8c012801',
  },
  'dalarna/incontinence': {
    'undated': 'sha256:65c4f8ce4bf1f55f697c89f61b9abd2d463332831c0d6828d9304d80b8433f7f',
  },
  'dalarna/own-responsibility': {
    'undated': 'sha256:db76f5a2925993872899c94646117ec4c0fae2a4849c4fcdd38a1a12a5a76d51',
  },
  'dalarna/patient-fees': {
    'until-2021-12-31': 'sha256:ea05f251b129c17573232b08cc6059d811a62a0a9293e057aa1219ea52f2234f',
    '2022-01-01': 'sha256:0869d000ce64fd0278ee257faaa385051a5d3cd4e188f0a9a27ecaf3d48d2ad7',
    '2023-01-01': 'sha256:8694b726035f27f218fa7d7381d4e4819462bb96524c0b6d88cf4c50158fe463',
  },
  'dalarna/prescriber-training': {
    'until-2024': 'sha256:b088838292ad9d8dcccf27f36eea3e30e39be7e0b52d575d4866f21239950918',
    'earliest-2025': 'sha256:bfa27698fb9115c482faaef42ae8cfaa7f13286af7c7f0b0b8d550974ebeb458',
  },
  'dalarna/private-rental': {
    'undated': 'sha256:ad5d40eaebae121b22de210570255be1d7a590800ea5fcbd50d45256b78cfa5a',
  },
  'dalarna/process-review': {
    'undated': 'sha256:b5c47e065e27e034071865e17733a075587f7914b15577c0a37aab72f296f945',
  },
};
