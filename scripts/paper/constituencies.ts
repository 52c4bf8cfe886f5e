/** The constituencies of the fixtures that are cut into paper tables, by the name of their files and their NIS code. */
export const constituencies = [
  ['namur', '92094'],
  ['luxembourg', '81001'],
  ['brabant-wallon', '25072'],
  ['vlaams-brabant', '24062'],
] as const;
