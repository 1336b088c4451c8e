// Where the guide says what it must say: each fact with its page and words that stand there.

extension Facts {
  /// A name for the fact (S1 to S17 are those of the base source), the page, and words that it must hold.
  static let onPages: [(fact: String, page: String, words: [String])] = [
    (
      "S1", "what-targeted-drugs-are",
      [
        "change how cancer cells work", "help your body to keep the cancer under control",
        "one part of a cancer cell", "through your immune system",
      ]
    ),
    (
      "S2", "what-targeted-drugs-are",
      [
        "finds cells that have gone wrong and removes them", "It can miss some",
        "set the immune system against cancer",
      ]
    ),
    ("S3", "how-you-have-them", ["a drip into your arm", "an injection under your skin", "a tablet"]),
    (
      "S4", "trastuzumab",
      [
        "Herceptin", "human epidermal growth factor receptor 2", "both early and advanced", "stomach cancer",
      ]
    ),
    ("S5", "trastuzumab", ["15 to 20 in 100", "up to 3 in 10", "biopsy"]),
    ("S5", "her2-and-hormone-receptors", ["15 to 20 in every 100", "up to 3 in 10", "biopsy"]),
    ("S6", "trastuzumab", ["a drip into your blood", "an injection under the skin"]),
    (
      "S7", "trastuzumab",
      [
        "on its own", "paclitaxel", "hormone therapy", "chemotherapy and pertuzumab", "clinical trials",
      ]
    ),
    (
      "S8", "pertuzumab",
      [
        "Perjeta", "blocks a different part", "drip into your blood", "trastuzumab and docetaxel", "has spread",
        "came back nearby", "surgery cannot remove it", "not yet had a HER2 drug or chemotherapy",
        "Clinical trials",
      ]
    ),
    (
      "S9", "denosumab",
      [
        "Xgeva", "Prolia", "monoclonal antibody", "weak and painful", "makes bones stronger",
        "less likely to break", "ease bone pain", "every 4 weeks", "under the skin", "every 6 months",
        "not as a drug against the cancer itself",
      ]
    ),
    (
      "S10", "everolimus",
      [
        "Afinitor", "cancer growth blocker", "dividing", "tablet", "past the menopause", "exemestane",
      ]
    ),
    (
      "S11", "palbociclib",
      [
        "Ibrance", "cancer growth blocker", "CDK4 and CDK6", "too many hormone receptors", "overactive",
        "slow their growth", "trastuzumab, do not work", "letrozole", "work about equally well",
        "side effects are different", "21 days", "7 days off", "cycle", "out of date", "capsules whole, with food",
      ]
    ),
    (
      "S11", "ribociclib",
      [
        "Kisqali", "cancer growth blocker", "CDK4 and CDK6", "letrozole", "work about equally well", "21 days",
        "7 days off", "cycle", "out of date",
      ]
    ),
    (
      "S11", "abemaciclib",
      [
        "Verzenios", "cancer growth blocker", "CDK4 and CDK6", "letrozole", "work about equally well",
        "no days off", "out of date",
      ]
    ),
    (
      "S12", "trastuzumab_emtansine",
      [
        "Kadcyla", "cad-sigh-lah", "joins 2 drugs together", "spread or come back",
        "after trastuzumab and a taxane", "every 3 weeks",
      ]
    ),
    (
      "S13", "men",
      [
        "rare in men", "trials", "not known how well the drugs work in men", "Some men may still have these drugs",
        "Abemaciclib is taken by men and by women",
      ]
    ),
    (
      "S14", "research",
      [
        "different kinds of targeted drugs", "together with chemotherapy or with other drugs",
        "find out if the drugs do more",
      ]
    ),
    (
      "S15", "side-effects",
      [
        "vary from drug to drug", "a few of them", "allergic reaction", "diarrhoea", "tiredness",
        "flu-like symptoms", "fever", "aching muscles", "feeling sick", "low blood counts",
        "Tell your doctor or nurse about any",
      ]
    ),
    ("S16", "at-home", ["hard to cope", "phone numbers to call", "as soon as you can"]),
    ("S17", "help", ["Cancer Research UK nurses", "0808 800 4040", "Monday to Friday, 9am to 5pm", "freephone"]),
    ("use", "trastuzumab", ["HER2 positive"]),
    ("use", "denosumab", ["spread to the bones"]),
    ("use", "everolimus", ["no symptoms in organs like the liver or the lungs", "letrozole"]),
    (
      "use", "trastuzumab_deruxtecan",
      [
        "Cancer Drugs Fund", "managed access", "Scotland", "HER2 low", "NICE did not recommend it",
      ]
    ),
    ("use", "tucatinib", ["capecitabine", "at least 2 other HER2 treatments"]),
    (
      "use", "sacituzumab_govitecan",
      [
        "triple negative", "2 or more treatments", "At least 1 of them was for advanced cancer",
      ]
    ),
    (
      "use", "alpelisib",
      [
        "PIK3CA", "fulvestrant", "an aromatase inhibitor and a CDK4/6 drug", "Scotland has not accepted",
      ]
    ),
    (
      "use", "capivasertib",
      [
        "PIK3CA, AKT1 and PTEN", "fulvestrant", "an aromatase inhibitor and a CDK4/6 drug",
        "Scotland has not accepted",
      ]
    ),
    (
      "use", "elacestrant",
      [
        "hormone therapy", "ESR1", "12 months", "past the menopause, and for men", "Scotland has not accepted",
      ]
    ),
    ("use", "talazoparib", ["BRCA1 or BRCA2", "an anthracycline or a taxane", "hormone therapy comes first"]),
    (
      "use", "olaparib",
      [
        "BRCA1 or BRCA2", "both an anthracycline and a taxane", "hormone therapy comes first",
      ]
    ),
    (
      "use", "pembrolizumab",
      [
        "immunotherapy", "triple negative", "PD-L1", "not yet had chemotherapy", "came back in or near the breast",
      ]
    ),
    (
      "use", "other-drugs",
      [
        "atezolizumab", "bevacizumab", "lapatinib", "inavolisib", "datopotamab deruxtecan",
        "NICE does not recommend with capecitabine", "NICE does not recommend with an aromatase inhibitor",
      ]
    ),
    (
      "side effects", "trastuzumab",
      [
        "every 3 weeks", "shivering, a high temperature", "tiredness", "diarrhoea", "not feeling hungry", "aches",
        "low white blood cells", "breathless", "swelling in your ankles", "cough", "tests on your heart",
      ]
    ),
    (
      "side effects", "pertuzumab",
      [
        "every 3 weeks", "Phesgo", "diarrhoea", "hair loss", "low white blood cells", "feeling sick", "tiredness",
        "a rash", "signs of infection", "allergic reaction", "heartbeat",
      ]
    ),
    (
      "side effects", "denosumab",
      [
        "checks your calcium", "dental check", "reminder card", "loose teeth",
        "pain or swelling in your mouth or jaw", "sores in your mouth that do not heal", "low calcium",
        "pain in your thigh",
      ]
    ),
    (
      "side effects", "everolimus",
      [
        "at the same time", "exemestane", "grapefruit", "sore mouth", "rash", "diarrhoea", "tiredness",
        "infections", "high blood sugar", "new cough", "new breathlessness",
      ]
    ),
    (
      "side effects", "palbociclib",
      [
        "once a day", "21 days", "7 days off", "white blood cells", "infections", "tiredness", "feeling sick",
        "sore mouth", "hair thinning", "diarrhoea", "a rash", "signs of infection",
        "a cough or breathlessness that is new",
      ]
    ),
    (
      "side effects", "ribociclib",
      [
        "once a day", "21 days", "ECG", "grapefruit", "white blood cells", "feeling sick", "diarrhoea",
        "tiredness", "hair loss", "constipation", "headache", "uneven heartbeat", "Fainting",
        "yellow skin or eyes", "signs of infection",
      ]
    ),
    (
      "side effects", "abemaciclib",
      [
        "twice a day", "diarrhoea", "tiredness", "white blood cells", "feeling sick", "even the first time",
        "diarrhoea medicine", "swelling or pain in a leg", "sudden or severe trouble breathing", "infection",
      ]
    ),
    (
      "side effects", "trastuzumab_emtansine",
      [
        "about 90 minutes", "about 30 minutes", "not the same as trastuzumab", "easy to mix up", "tiredness",
        "feel sick", "headache", "constipation", "bleeding", "yellow skin", "new cough or new breathlessness",
        "numbness",
      ]
    ),
    (
      "who to call", "help",
      [
        "24-hour line", "alert card", "Macmillan Support Line", "0808 808 00 00", "Every day, 8am to 8pm",
        "Breast Cancer Now Helpline", "0808 800 6000", "not for emergencies",
      ]
    ),
    (
      "who to call", "help",
      [
        "37.5°C or above", "below 36°C", "shivery or feel ill", "paracetamol", "4 times or more within 24 hours",
        "cannot keep fluids down", "new pain",
      ]
    ),
    (
      "who to call", "help",
      [
        "999", "A&E", "chest pain", "sudden or severe trouble breathing", "lips, mouth, tongue or throat swell",
        "faint", "severe bleeding", "confused", "speech is slurred", "extreme shivering",
        "not had a pee for a whole day", "skin is blotchy",
      ]
    ),
    (
      "who to call", "help",
      [
        "new pain in your back or neck", "legs or arms are weak or numb", "unsteady on your feet",
        "bladder or bowels", "nobody answers", "local emergency number", "Tell your doctor or nurse soon",
      ]
    ),
  ]
}
