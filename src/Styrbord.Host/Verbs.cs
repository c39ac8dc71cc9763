using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using Styrbord.Timeline;

namespace Styrbord.Host;

/// <summary>The verbs of the command line. Every one takes <c>--data</c> or <c>--database</c>; the exit code is 0 only on success.</summary>
internal static class Verbs
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, TextReader input)
    {
        var say = new Terminal(output, error, input);
        var settings = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            var asked = Root(say).Parse(args is [] or [['-', '-', ..], ..] && !IsHelp(args) ? ["serve", .. args] : args);
            return asked.Action is ParseErrorAction ? await ComplainAsync(asked, error) : await asked.InvokeAsync(settings);
        }
        catch (Exception failure) when (failure is NoDatabaseException or JournalException or DbException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"styrbord: {Complaints.Of(failure)}");
            return 1;
        }
    }

    private static bool IsHelp(string[] args) => args is ["--help", ..] or ["--version", ..];

    private static async Task<int> ComplainAsync(ParseResult asked, TextWriter error)
    {
        foreach (var sentence in Complaints.Of(asked))
        {
            await error.WriteLineAsync($"styrbord: {sentence}");
        }

        await error.WriteLineAsync($"{SwedishHelp.PathOf(asked.CommandResult.Command)} --help visar hur det skrivs.");
        return 1;
    }

    private static RootCommand Root(Terminal say)
    {
        var where = new WhereOptions();
        var root = new RootCommand("Styrbord: styrning och planering för regioner och kommuner")
        {
            ServeVerb.Make(where, say),
            MailVerb.Make(where, say),
            ImportVerb.Make(where, say),
            ExportVerb.Make(where, say),
            JournalVerbs.Verify(where, say),
            JournalVerbs.Replay(where, say),
            JournalVerbs.Backup(where, say),
            JournalVerbs.Restore(where, say),
            AccountVerbs.Account(where, say),
            AccountVerbs.Token(where, say),
        };
        root.Options.Add(where.Data);
        root.Options.Add(where.Database);
        SwedishHelp.SetOn(root);
        return root;
    }
}

/// <summary>Where a verb writes and reads.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Error, TextReader Input)
{
    public Task LineAsync(string text) => Output.WriteLineAsync(text);

    public async Task<int> FailAsync(string text)
    {
        await Error.WriteLineAsync(text);
        return 1;
    }
}
