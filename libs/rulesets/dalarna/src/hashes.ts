/** The canonical SHA-256 of each edition. Written by `npm run generate`, checked by the tests. */
export const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dalarna/adaptation': {
    'undated': 'sha256:f711a613ef2fb18bca6319176717e6b8269af0d871dba9b592437237d8aef04c',
  },
  'dalarna/consumables': {
    'undated': 'sha256:c1fc75ef1aae51feb25d3faf6e1220a424e5403cf27fab189d9314881ab6410b',
  },
  'dalarna/cost-responsibility': {
    'undated': 'sha256:5a83bba46f798d53ab879ba86f5f962fe88faef335c95756075a6dc1a9b918cc',
  },
  'dalarna/design-choice': {
    'undated': 'sha256:ef00179deec13a8dd3939204b4b08a4b1dec84462fea4087b96dfa479be740df',
  },
  'dalarna/exchange': {
    'undated': 'sha256:80bc0078407687f81f03e2fbba6d2e805e3d02b03b33da05193b2dc9a3762da5',
  },
  'dalarna/incontinence': {
    'undated': 'sha256:65c4f8ce4bf1f55f697c89f61b9abd2d463332831c0d6828d9304d80b8433f7f',
  },
  'dalarna/own-responsibility': {
    'undated': 'sha256:a9cdb179ebc1aa81e11b3c432d535623055913dd91674496aeefd1dc82364f51',
  },
  'dalarna/patient-fees': {
    'until-2021-12-31': 'sha256:39961fd69c477735e145cfd0b3227dcfab4ce6827a71e2a583e29f7b041e6d86',
    '2022-01-01': 'sha256:d12ac2c82d27bfba250becd8a9338ba1901f99dec0e0dc31167b2b786afb9d1d',
    '2023-01-01': 'sha256:c945e8c21ebebe85f4c8057f2ec24029c60eb32772d977a30d7d297fb0a0deaa',
  },
  'dalarna/prescriber-training': {
    'until-2024': 'sha256:b088838292ad9d8dcccf27f36eea3e30e39be7e0b52d575d4866f21239950918',
    'earliest-2025': 'sha256:bfa27698fb9115c482faaef42ae8cfaa7f13286af7c7f0b0b8d550974ebeb458',
  },
  'dalarna/private-rental': {
    'undated': 'sha256:6100aebe373e32ee54743a89cedd74722f0c473face9c2b69fe70526c3ae8f78',
  },
  'dalarna/process-review': {
    'undated': 'sha256:b91685b83fe476abdeada04182252cbddfd6fe5b1536f21805205f2cd41454b8',
  },
};
