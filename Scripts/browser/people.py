"""Simulated people, and their summaries in HTML."""

import json
import subprocess

# Each with the answers and the drugs whose pages go along.
PEOPLE = {
    "her2-positive": (
        {
            "sex": "woman", "extent": "spread", "bone_spread": "yes", "her2": "positive", "pik3ca": "waiting",
            "menopause": "not_sure",
        },
        ["trastuzumab", "denosumab"],
    ),
    "waiting": (
        {
            "sex": "man", "extent": "spread", "bone_spread": "no", "her2": "negative", "hormone_receptor": "negative",
            "pdl1": "waiting", "brca": "waiting", "prior_chemo_advanced": "not_sure",
        },
        ["pembrolizumab"],
    ),
    "early": ({"sex": "woman", "extent": "early", "her2": "negative", "hormone_receptor": "positive"}, []),
}


def summary(program, answers, drugs):
    """The summary of a person, as the program makes it."""
    record = json.dumps({"format": "drug-guide-answers/1", "answers": answers})
    command = [program, "summary", "--answers", "-", "--format", "html"]
    for drug in drugs:
        command += ["--drug", drug]
    return subprocess.run(command, input=record.encode(), stdout=subprocess.PIPE, check=True, timeout=30).stdout
