using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Process;

/// <summary>The Swedish of every finding: <c>code</c> says what, <c>code.mend</c> what would mend it. Kept in Shared/Findings.sv.resx.</summary>
internal static partial class FindingTexts
{
    private static readonly ResourceSet Swedish =
        new ResourceManager("Styrbord.Web.Shared.Findings", typeof(FindingTexts).Assembly).GetResourceSet(CultureInfo.GetCultureInfo("sv"), createIfNotExists: true, tryParents: false)
        ?? throw new MissingManifestResourceException("The Swedish texts are missing beside the program (folder sv).");

    public static string Sentence(Authority authority, Finding found) => Sv.Capital(Fill(authority, found, Find(found.Code) ?? found.Code));

    public static string Remedy(Authority authority, Finding found) => Sv.Capital(Fill(authority, found, Find(found.Code + ".mend") ?? ""));

    public static string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "Fel",
        FindingSeverity.Warning => "Varning",
        _ => "Anmärkning",
    };

    public static string Level(RuleLevel level) => level switch
    {
        RuleLevel.Law => "Lag",
        RuleLevel.Regulations => "Reglemente",
        RuleLevel.Version => "Processversion",
        _ => "Praxis",
    };

    public static string StepOf(Authority authority, Finding found) => Title(authority, found.Step);

    internal static string? Find(string code) => Swedish.GetString(code);

    private static string Fill(Authority authority, Finding found, string text) => Hole().Replace(text, hole => hole.Groups["name"].Value switch
    {
        "step" => $"”{Title(authority, found.Step)}”",
        "other" => found.Other is null ? "det som ska föregå" : $"”{Title(authority, found.Other)}”",
        "body" => Body(authority, found),
        "on" => found.Date is { } date ? On(found, date) : "utan datum",
        "limit" => found.Limit is { } limit ? found.IsOfVersion ? Sv.DayOfMonth(limit) : Sv.Date(limit) : "",
        "limitDay" => found.Limit is { } day ? Sv.DayOfMonth(day) : "",
        "found" => found.Found is { } count ? Sv.Count(count) : "",
        "times" => found.Found is 0 or null ? "inget" : Sv.Count(found.Found.Value, neuter: true),
        "wanted" => found.Wanted is { } wanted ? Sv.Count(wanted) : "",
        "most" => found.Most is { } most ? Sv.Count(most) : "",
        "month" => found.Found is >= 1 and <= 12 and var month ? Sv.Month(month) : "",
        "when" => found.Step is { } step && authority.Process.Steps.TryGetValue(step, out var when) ? when.Time.Words : "",
        "what" => found.Rule.Terms.What ?? found.Rule.Text,
        _ => hole.Value,
    });

    private static string On(Finding found, PartialDate date) => found.IsOfVersion ? $"i {Sv.Month(date.Month)}" : $"{(date.IsMonth ? "i" : "den")} {Sv.Date(date)}";

    private static string Title(Authority authority, ItemId? step) => step is { } id && authority.Process.Steps.TryGetValue(id, out var found) ? found.Title : "steget";

    private static string Body(Authority authority, Finding found) => found.Body is { } body ? OrganisationQueries.NameOf(authority, body, found.Date?.AsStart ?? DateOnly.MaxValue)
        : found.Step is { } step && authority.Process.Steps.TryGetValue(step, out var of) ? StepWords.Parties(authority, of.Responsible, found.Date?.AsStart ?? DateOnly.MaxValue) : "Organet";

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();
}
