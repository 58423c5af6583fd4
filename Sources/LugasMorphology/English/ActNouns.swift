/// The nouns of doing: `inspect` and `inspection`.
enum ActNouns {
  /// By verb.
  static let acts: [String: String] = Dictionary(
    rows.map { ($0[0], $0.count > 1 ? $0[1] : $0[0]) }, uniquingKeysWith: { first, _ in first })

  /// Regular endings of a verb and of its noun.
  static let endings = [
    ("ize", "ization"), ("ise", "isation"), ("ify", "ification"), ("ate", "ation"),
  ]

  /// The verbs that a noun may come from.
  static func verbs(of noun: String) -> [String] {
    var verbs = byNoun[noun] ?? []
    for (ending, act) in endings where noun.hasSuffix(act) {
      let verb = String(noun.dropLast(act.utf8.count)) + ending
      if EnglishClass.isVerb(verb) { verbs.append(verb) }
    }
    return verbs
  }

  private static let byNoun: [String: [String]] = {
    var verbs: [String: [String]] = [:]
    for row in rows { verbs[row.count > 1 ? row[1] : row[0], default: []].append(row[0]) }
    return verbs
  }()

  private static var rows: [[String]] {
    (table.split(separator: "\n").flatMap { $0.split(separator: ",") }
      .map { $0.split(separator: " ").map(String.init) })
      + same.split { $0 == " " || $0 == "\n" }.map { [String($0)] }
  }

  /// Verbs that are their own noun.
  private static let same = """
    advance answer appeal approach attack attempt audit award benefit call challenge change
    charge check claim comment compromise control copy cost damage debate decline decrease delay demand
    design display drop end estimate exchange fall fight forecast grant guess guide harm
    help hire increase influence interview issue launch leave lift limit link list look
    measure mention move need note offer pause plan praise protest purchase
    question raise read record release rent repair reply report request research rescue rest return review
    ride rise run schedule search shift sketch sort spread stay stop study
    support surge survey switch talk test thank touch transfer travel trust try
    update upgrade use visit vote watch win
    """

  private static let table = """
    abolish abolition, absorb absorption, accept acceptance, accommodate accommodation
    accuse accusation, achieve achievement, acknowledge acknowledgement, acquire acquisition
    act action, adapt adaptation, add addition, adjust adjustment, admit admission, adopt adoption
    advertise advertisement, advise advice, agree agreement, alter alteration, amend amendment
    analyse analysis, analyze analysis, announce announcement, apologise apology, apologize apology
    appear appearance, apply application, appoint appointment, appraise appraisal
    appreciate appreciation, approve approval, argue argument, arrange arrangement, arrest arrest
    arrive arrival, assess assessment, assign assignment, assist assistance, assume assumption
    assure assurance, attach attachment, attain attainment, attend attendance, authorise authorisation
    begin beginning, behave behaviour, believe belief, breach breach, build building, buy purchase
    calculate calculation, cease cessation, celebrate celebration, choose choice, clean cleaning
    clear clearance, close closure, collect collection, collide collision, combine combination
    commence commencement, commit commitment, communicate communication, compare comparison
    compensate compensation, compile compilation, complain complaint, complete completion
    comply compliance, compute computation, conceal concealment, conclude conclusion
    confirm confirmation, confiscate confiscation, connect connection, consider consideration
    construct construction, consult consultation, consume consumption, contaminate contamination
    continue continuation, contribute contribution, convert conversion, correct correction
    count count, create creation, cultivate cultivation, cut cut, decide decision, declare declaration
    decorate decoration, deduct deduction, define definition, delete deletion, deliver delivery
    demolish demolition, deny denial, depart departure, depend dependence, deploy deployment
    deposit deposit, describe description, destroy destruction, detain detention, detect detection
    determine determination, develop development, deviate deviation, diagnose diagnosis
    differ difference, diminish diminution, disappear disappearance, disburse disbursement
    discharge discharge, disclose disclosure, discover discovery, discuss discussion
    disinfect disinfection, dismiss dismissal, dispose disposal, disrupt disruption
    disseminate dissemination, distribute distribution, divide division, document documentation
    donate donation, edit editing, educate education, elect election, eliminate elimination
    employ employment, empower empowerment, encourage encouragement, enforce enforcement
    engage engagement, enhance enhancement, enlarge enlargement, enrol enrolment, enter entry
    equip equipment, erect erection, establish establishment, estimate estimate, evacuate evacuation
    evaluate evaluation, evict eviction, examine examination, expand expansion, expect expectation
    expend expenditure, explain explanation, explode explosion, explore exploration, export export
    express expression, extend extension, extract extraction, fail failure, fill filling
    finish finish, fix fixing, form formation, formulate formulation, found foundation
    fulfil fulfilment, generate generation, give gift, grow growth, handle handling, identify identification
    imply implication, implement implementation, import import, impose imposition, improve improvement
    incentivise incentive, incentivize incentive, include inclusion, indicate indication, inform information
    inject injection, injure injury, inquire inquiry, enquire enquiry, insert insertion
    inspect inspection, install installation, instruct instruction, insure insurance
    integrate integration, intend intention, interpret interpretation, interrupt interruption
    intervene intervention, introduce introduction, invent invention, invest investment
    investigate investigation, invite invitation, judge judgement, justify justification
    know knowledge, lead leadership, lose loss, maintain maintenance, manage management
    manufacture manufacture, mediate mediation, meet meeting, merge merger, mix mixture
    modify modification, move move, multiply multiplication, negotiate negotiation
    nominate nomination, notify notification, observe observation, obtain obtainment
    occupy occupation, occur occurrence, omit omission, open opening, operate operation
    oppose opposition, organise organisation, organize organization, participate participation
    pay payment, perform performance, permit permission, persuade persuasion, postpone postponement
    predict prediction, prefer preference, prepare preparation, prescribe prescription
    present presentation, preserve preservation, prevent prevention, process processing
    procure procurement, produce production, prohibit prohibition, promote promotion
    pronounce pronunciation, propose proposal, protect protection, prove proof, provide provision
    publish publication, punish punishment, qualify qualification, react reaction, receive receipt
    recognise recognition, recognize recognition, recommend recommendation, reconcile reconciliation
    reconstruct reconstruction, recover recovery, recruit recruitment, redevelop redevelopment
    reduce reduction, refer reference, refine refinement, reflect reflection, refuse refusal
    register registration, regulate regulation, rehearse rehearsal, reimburse reimbursement
    reject rejection, relocate relocation, rely reliance, remind reminder, remove removal
    remunerate remuneration, renew renewal, renovate renovation, repeat repetition, replace replacement
    reproduce reproduction, require requirement, reserve reservation, resettle resettlement
    resist resistance, resolve resolution, respond response, restore restoration
    restrict restriction, restructure restructuring, resume resumption, retire retirement
    retrieve retrieval, reveal revelation, revise revision, revive revival, revoke revocation
    sample sampling, satisfy satisfaction, save saving, screen screening, seize seizure
    select selection, separate separation, serve service, settle settlement, share share
    simulate simulation, solve solution, speak speech, specify specification, start start
    state statement, sterilise sterilisation, stimulate stimulation, store storage
    strengthen strengthening, submit submission, subscribe subscription, suggest suggestion
    summarise summary, summarize summary, supervise supervision, supply supply, surrender surrender
    survive survival, suspend suspension, teach teaching, terminate termination, think thought
    train training, transact transaction, transform transformation, translate translation
    transmit transmission, transport transport, treat treatment, understand understanding
    undertake undertaking, utilise utilisation, utilize utilization, vaccinate vaccination
    validate validation, value valuation, vary variation, verify verification, view view
    violate violation, weigh weighing, withdraw withdrawal, witness witness
    """
}
