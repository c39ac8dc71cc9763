using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Styrbord.Timeline;
using Command = System.CommandLine.Command;

namespace Styrbord.Host;

/// <summary>The Swedish of what may be wrong on the command line or keeps a verb from being done.</summary>
internal static class Complaints
{
    /// <summary>What is wrong with the words written, one sentence each.</summary>
    public static IReadOnlyList<string> Of(ParseResult asked)
    {
        var command = asked.CommandResult.Command;
        string[] found =
        [
            .. asked.UnmatchedTokens.Select(t => $"”{t}” känns inte igen."),
            .. command.Subcommands.Count > 0 && command.Action is null ? [$"Ange vad som ska göras: {string.Join(", ", command.Subcommands.Select(c => c.Name))}."] : Array.Empty<string>(),
            .. command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0 && asked.GetResult(a) is null or { Tokens.Count: 0 }).Select(a => $"{a.Name} måste anges."),
            .. asked.Errors.Select(e => OptionOf(e.SymbolResult)).OfType<OptionResult>().Distinct().Select(Wrong),
        ];
        return found.Length > 0 ? found : [.. asked.Errors.Select(e => e.Message)];
    }

    /// <summary>Why a verb came to nothing.</summary>
    public static string Of(Exception failure) => failure switch
    {
        NoDatabaseException => failure.Message,
        JournalException journal => Of(journal),
        DbException => $"Databasen kan inte användas: {failure.Message}",
        FileNotFoundException { FileName: { } file } => $"Filen {file} finns inte.",
        DirectoryNotFoundException => $"Mappen finns inte: {failure.Message}",
        UnauthorizedAccessException => $"Rätt att läsa eller skriva saknas: {failure.Message}",
        IOException { InnerException: AddressInUseException } => $"Adressen används redan av ett annat program. Välj en annan med --urls. ({failure.Message})",
        _ => $"Det gick inte att läsa, skriva eller lyssna: {failure.Message}",
    };

    private static string Of(JournalException failure) => failure.Trouble switch
    {
        JournalTrouble.NotEmpty => "Databasen är inte tom. Återställ i en ny mapp eller databas.",
        JournalTrouble.NoBackup => "Filen är ingen säkerhetskopia som programmet kan läsa. Kontrollera att det är rätt fil.",
        JournalTrouble.FileExists => "Filen finns redan. Ange en annan fil, eller --ersatt för att skriva över den. Inget har skrivits.",
        JournalTrouble.Damaged => "Säkerhetskopian är skadad eller avklippt. Inget har återställts. Ta en annan kopia.",
        JournalTrouble.NewerProgram => $"Gjord av en nyare version av Styrbord. Uppgradera programmet. ({failure.Message})",
        JournalTrouble.BrokenChain => $"Journalens kedja är bruten. Kör verify och återställ en säkerhetskopia. ({failure.Message})",
        _ => $"Journalen kan inte användas: {failure.Message}",
    };

    private static OptionResult? OptionOf(SymbolResult? at) => at as OptionResult ?? at?.Parent as OptionResult;

    private static string Wrong(OptionResult option)
    {
        var expected = option.Option.HelpName is { } form ? $" Skriv {option.Option.Name} {form}." : "";
        return option.IdentifierToken is null ? $"{option.Option.Name} måste anges.{expected}"
            : option.Tokens.Count == 0 ? $"{option.Option.Name} behöver ett värde.{expected}"
            : $"{option.Option.Name}: ”{string.Join(' ', option.Tokens)}” kan inte användas.{expected}";
    }
}

/// <summary>A verb that only looks found no database.</summary>
internal sealed class NoDatabaseException(string message) : Exception(message);
