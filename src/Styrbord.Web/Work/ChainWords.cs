using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>The chain's steps in words: what each is, and who settled it when.</summary>
internal static class ChainWords
{
    public static string Level(Authority authority, ChainStep step, int year) => step.Level switch
    {
        ChainLevel.Vision => "Vision",
        ChainLevel.Perspective => "Perspektiv",
        ChainLevel.Goal => Sv.Capital(Terms.Goal(authority, year)),
        ChainLevel.FocusArea => Sv.Capital(Terms.FocusArea(authority, year)),
        ChainLevel.Assignment => "Uppdrag",
        ChainLevel.Answer => "Nämndens svar",
        ChainLevel.Commitment => $"Åtagande, {Body(authority, step, year)}",
        ChainLevel.OwnFocusArea => $"{Terms.OwnFocusArea(authority, year)}, {Body(authority, step, year)}",
        _ => $"Aktivitet, {OrganisationQueries.NameOf(authority, step.Settled.Administration!.Value, Administrations.First(year))}",
    };

    public static string Name(ChainStep step) => step.Level == ChainLevel.Vision && step.Name.Length == 0 ? "Visionen är inte inläst." : step.Level == ChainLevel.Goal ? Sv.Capital(step.Name) : step.Name;

    /// <summary><c>Beslutat av landstingsfullmäktige 11 juni 2018</c>, or how far it has come.</summary>
    public static string Settled(Authority authority, ChainStep step)
    {
        var settled = step.Settled;
        return settled switch
        {
            { Administration: not null, On: { } on } => $"Fastställd av förvaltningschefen {On(on)}",
            { Administration: not null } => "Inte fastställd än",
            { On: { } on } => settled.Bodies.Count == 0 ? $"Beslutat {On(on)}" : $"Beslutat av {Bodies(authority, settled, on)} {On(on)}",
            { State: ContentState.Conditional } => $"Villkorat: beslutat av {Bodies(authority, settled, null)}, de andra återstår",
            { State: ContentState.Submitted } => "Inskickat, inte beslutat än",
            { State: ContentState.Draft } => "Utkast, inte beslutat än",
            _ when step.Level == ChainLevel.Answer => "Nämnden har ingen plan för året än",
            _ => "Ingen källa säger vem som beslutade och när",
        };
    }

    /// <summary>What hangs below, as a heading.</summary>
    public static string Below(Authority authority, ChainLevel level, int year) => level switch
    {
        ChainLevel.Vision => "Perspektiven",
        ChainLevel.Perspective => "Målen",
        ChainLevel.Goal => $"{Sv.Capital(Terms.FocusAreas(authority, year))}, åtaganden och aktiviteter",
        ChainLevel.FocusArea => "Uppdrag, åtaganden och aktiviteter",
        ChainLevel.Assignment => "De som ska svara",
        _ => "Aktiviteter",
    };

    public static string Empty(ChainLevel level) => level switch
    {
        ChainLevel.Goal => "Inget hänger under målet än.",
        ChainLevel.FocusArea => "Det har inga uppdrag, åtaganden eller aktiviteter.",
        ChainLevel.Assignment => "Uppdraget är inte riktat till någon nämnd.",
        ChainLevel.Answer or ChainLevel.Commitment or ChainLevel.OwnFocusArea => "Ingen förvaltning har någon aktivitet för det.",
        _ => "Inget hänger här.",
    };

    private static string On(PartialDate day) => day.IsMonth ? $"i {Sv.Date(day)}" : Sv.Date(day);

    private static string Body(Authority authority, ChainStep step, int year) => step.Body is { } body ? BodyWords.InSentence(BodyWords.Name(authority, body, year)) : "";

    private static string Bodies(Authority authority, Settled settled, PartialDate? on) =>
        Sv.List([.. settled.Bodies.Select(b => BodyWords.InSentence(on is { } day ? OrganisationQueries.NameOf(authority, b, day.AsEnd) : authority.Organisation.Bodies[b].Names[^1].Name))]);
}
