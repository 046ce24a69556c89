import ArgumentParser

struct Giaoban: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "giaoban", subcommands: [InspectCommand.self])
}

Giaoban.main()
