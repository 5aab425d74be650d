/** A codebook that is small enough to know by heart. */
export const codebookText = `format: 1
id: tiny
version: 1.2.3
language: da
label: { da: Lille, en: Tiny }
words:
  staff: [sagsbehandler, mentor]
themes:
  - id: skilled
    label: { da: Dygtige, en: Skilled }
    definition: { da: Ros, en: Praise }
    pole: positive
    rules:
      - { id: praise, any: [god <staff>, dygtig], unless: [dygtig nok] }
      - { id: warm-praise, any: [fantastisk, virkelig god <staff>], negated: either }
      - { id: not-praise, any: [uduelig], negated: yes }
    examples: { include: [Hun er dygtig], exclude: [Hun er ikke dygtig] }
  - id: changes
    label: { da: Skift, en: Changes }
    definition: { da: Mange skift, en: Many changes }
    pole: negative
    rules:
      - id: many
        any:
          - (mange|flere) .. <staff>
`;

/** A codebook with a parent and subthemes. */
export const familyText = `format: 2
id: family
version: 1.0.0
language: da
label: { da: Familie, en: Family }
parents:
  - { id: system, label: { da: Systemet, en: The system }, definition: { da: Det hele, en: All of it } }
themes:
  - id: kind
    label: { da: Venlig, en: Kind }
    definition: { da: Ros, en: Praise }
    pole: positive
    rules: [{ id: kind, any: [sød] }]
  - id: rules
    label: { da: Regler, en: Rules }
    definition: { da: For mange regler, en: Too many rules }
    pole: negative
    parent: system
    rules: [{ id: rules, any: [regel] }]
    subthemes:
      - id: forms
        label: { da: Skemaer, en: Forms }
        definition: { da: Skemaer, en: Forms }
        rules: [{ id: forms, any: [skema] }]
      - id: waiting
        label: { da: Ventetid, en: Waiting }
        definition: { da: Ventetid, en: Waiting }
        rules: [{ id: waiting, any: [vente*] }]
  - id: distrust
    label: { da: Mistillid, en: Distrust }
    definition: { da: Mistillid, en: Distrust }
    pole: negative
    parent: system
    rules: [{ id: distrust, any: [mistro] }]
`;
