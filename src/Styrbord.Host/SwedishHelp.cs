using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Command = System.CommandLine.Command;

namespace Styrbord.Host;

/// <summary><c>--help</c>: what the verb does, how it is written, what it takes.</summary>
internal sealed class SwedishHelp : SynchronousCommandLineAction
{
    public static void SetOn(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            (option.Description, option.Action) = option switch
            {
                HelpOption => ("Visa den här hjälpen", new SwedishHelp()),
                VersionOption => ("Visa programmets version", option.Action),
                _ => (option.Description, option.Action),
            };
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var (to, root) = (parseResult.InvocationConfiguration.Output, parseResult.RootCommandResult.Command);
        to.WriteLine(command.Description);
        to.WriteLine();
        to.WriteLine($"Skrivs: {Written(command)}");
        List(to, "Verb", command.Subcommands.Select(c => (Words(c), c.Description)));
        List(to, "Uppgifter", command.Arguments.Where(a => a.Description is not null).Select(a => (a.Name, a.Description)));
        List(to, "Tillval", command.Options.Union(root.Options).Select(o => (o.HelpName is null ? o.Name : $"{o.Name} {o.HelpName}", o.Required ? $"{o.Description} (måste anges)" : o.Description)));
        return 0;
    }

    /// <summary>The words that lead to a verb: <c>styrbord account add</c>.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } above ? $"{PathOf(above)} {command.Name}" : "styrbord";

    private static string Written(Command command) =>
        string.Join(' ', [PathOf(command), .. command.Subcommands.Count > 0 ? ["VERB"] : command.Arguments.Select(a => a.Name), "[TILLVAL]"]);

    private static string Words(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(a => a.Name)]);

    private static void List(TextWriter to, string heading, IEnumerable<(string Name, string? Says)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine(heading);
        var width = all.Max(r => r.Name.Length) + 2;
        foreach (var (name, says) in all)
        {
            to.WriteLine($"  {name.PadRight(width)}{says}");
        }
    }
}
