# CLIPS, by clipspy from PyPI: each use is a rule whose patterns match the fact that a person is.
import clips
from description import written


def contenders(description, judgement):
    """As in zen_peer.py."""
    environment = clips.Environment()
    slots = " ".join(f"(slot {question})" for question in description.questions)
    environment.build(f"(deftemplate person {slots})")
    environment.build("(defglobal ?*matched* = (create$))")
    for number, criterion in enumerate(description.criteria):
        # A rule with "or" may fire more than once, so that a number can stand there more than once.
        matched = f"(bind ?*matched* (create$ ?*matched* {number}))"
        environment.build(f"(defrule use{number} {_pattern(criterion)} => {matched})")
    environment.reset()
    if judgement:
        for name in description.judgements:
            environment.assert_string(f"(judgement {name})")
    matched = environment.find_global("matched")

    def decide(people):
        outputs = []
        for person in people:
            matched.value = []
            fact = environment.assert_string(person)
            environment.run()
            outputs.append(matched.value)
            fact.retract()
        return outputs

    return {
        "CLIPS": (
            lambda person: "(person " + " ".join(f"({question} {option})" for question, option in person.items()) + ")",
            decide,
            lambda output: [number in output for number in range(len(description.uses))],
        )
    }


def _pattern(criterion):
    def joined(word):
        return lambda parts: parts[0] if len(parts) == 1 else f"({word} {' '.join(parts)})"

    return written(
        criterion,
        all=joined("and"),
        any=joined("or"),
        answer=lambda question, options: f"(person ({question} {'|'.join(options)}))",
        judgement=lambda name: f"(judgement {name})",
    )
