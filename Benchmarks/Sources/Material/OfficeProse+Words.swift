extension OfficeProse {
  /// Sentences; a part between bars that `slots` names is chosen anew each time.
  static let frames = [
    "The |office| will be closed on |day| while staff |move| the |thing|.",
    "|Starting|, residents can |get| a |thing| at the |place| without a fee.",
    "|Padding| the |office| has received # requests about the |thing| this month.",
    "Please bring your identity card and the |thing| to the |place| before |day|.",
    "Work on the |thing| in |town| was carried out by # people, |clause|.",
    "The team |move| the |thing| |purpose| shorten the queue at the |place|.",
    "Parents who missed the appointment on |day| may come to the |place| from 8 to 11 a.m.",
    "According to the |office|, # households in |town| now use the |thing|.",
    "|Claim| that the new |thing| is safe for children, |clause|.",
    "The budget for the |thing| amounts to # million, of which # was spent by |day|.",
    "Anyone who wishes to |get| a |thing| should write to the |office| or call 555-0#.",
    "|Padding| we would like to inform you that the |place| opens |time|.",
    "The |office| wants to thank the volunteers who cleaned the |place| after the flood.",
    "It rained for # hours in |town|; the |place| stayed open, |clause|.",
    "Officers visited # shops near the |place| and found the |thing| in good order.",
    "The form has # pages, and each page must be signed by the owner of the |thing|.",
    "A map of the |thing| hangs in the |place|; copies are handed out |time|.",
    "The road between |town| and the |place| is one-way until |day|.",
    "If the |thing| does not arrive within # days, tell the |office|.",
    "Children under # years travel free when an adult carries the |thing|.",
  ]

  /// What may stand in a part.
  static let slots: [String: [String]] = [
    "office": [
      "water board", "health office", "town clerk", "road department", "library", "fire brigade",
      "harbour office", "district school board", "registry", "parks department",
    ],
    "day": [
      "Monday", "Tuesday, 3 March", "Friday", "the last day of May", "12 August", "Thursday",
    ],
    "move": [
      "repair", "utilise", "relocate", "inspect", "make improvements to", "paint", "replace",
      "conduct an inspection of", "implement", "count",
    ],
    "thing": [
      "water meter", "birth certificate", "street lamp", "vaccination card", "bus stop",
      "drainage channel", "waste container", "parking permit", "fence", "reading room",
      "weather station", "business licence", "pump", "register of voters", "footbridge",
    ],
    "place": [
      "service counter", "village hall", "health centre", "market", "south gate", "school yard",
      "bus terminal", "town square", "ferry landing", "sports hall",
    ],
    "town": ["Northfield", "Lower Brook", "Old Harbour", "East Ridge", "Millbank", "Ashgrove"],
    "Starting": [
      "From Monday", "Prior to the holiday", "At this point in time", "Until further notice",
      "In the month of June", "As of today", "Every other week",
    ],
    "get": ["obtain", "collect", "apply for", "be provided with", "renew", "order", "ask for"],
    "Padding": [
      "In this regard,", "At the present time,", "Needless to say,", "Last week",
      "As a matter of fact,",
      "So far", "In view of the fact that summer is near,", "On this occasion,",
    ],
    "purpose": [
      "in order to", "to", "with the aim to", "so as to", "for the purpose of helping to",
    ],
    "Claim": [
      "Experts say", "The laboratory reported on 4 May", "It is well known", "Many people believe",
      "The inspector wrote",
    ],
    "clause": [
      "and nobody was hurt", "despite the fact that the crane came late", "as planned",
      "which is the best result of all time", "with the help of the neighbours",
      "due to the fact that the pipe was very old", "without any interruption",
    ],
    "time": ["at 7 a.m.", "each and every day", "on weekdays", "on a daily basis", "after lunch"],
  ]
}
