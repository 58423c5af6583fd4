public import ArgumentParser
public import LugasLexicon

extension Family: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Kind: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
