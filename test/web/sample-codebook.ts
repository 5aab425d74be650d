/** The codebook of the sample run: one theme with a subtheme and rules that overlap, two others, a rule that finds nothing. */
export const sampleCodebook = `format: 2
id: sample-themes
version: 1.0.0
language: da
label: { da: Små temaer, en: Small themes }
parents:
  - { id: system, label: { da: Systemet, en: The system }, definition: { da: Reglerne og deres følger., en: Rules and what they lead to. } }
themes:
  - id: help-support
    label: { da: Hjælp og støtte, en: Help and support }
    definition: { da: Borgeren har fået hjælp., en: The citizen was helped. }
    pole: positive
    rules:
      - { id: good-help, any: [god hjælp] }
      - { id: help, any: [hjælp] }
      - { id: never-found, any: [redningskrans <any> svaner], unless: [ikke svaner] }
    subthemes:
      - id: help-ill
        label: { da: Hjælp til syge, en: Help for the ill }
        definition: { da: Hjælp under sygdom., en: Help during illness. }
        rules: [{ id: ill, any: [syg] }]
    examples: { include: ["De hjalp mig <b>straks</b>."], exclude: ["Jeg hjalp min nabo."] }
  - id: individual-needs
    label: { da: Individuelle behov, en: Individual needs }
    definition: { da: Der tages ikke hensyn., en: No regard is taken. }
    pole: negative
    rules: [{ id: no-regard, any: [ingen .. hensyn], negated: either }]
  - id: bureaucracy
    label: { da: Bureaukrati, en: Bureaucracy }
    definition: { da: Skemaer og krav., en: Forms and demands. }
    pole: negative
    parent: system
    rules: []
`;
