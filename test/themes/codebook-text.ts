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
