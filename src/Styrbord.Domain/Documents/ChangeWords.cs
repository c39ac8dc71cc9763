using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>How a step differs between two versions, in the order in which it matters to people.</summary>
[JsonConverter(typeof(WordConverter<StepChange>))]
public enum StepChange
{
    Same,
    Dropped,
    Added,
    Earlier,
    Later,

    /// <summary>A month where the other had none.</summary>
    Timed,

    /// <summary>No month any more, or only after what.</summary>
    Untimed,
    OtherTime,
    OtherBody,
    OtherContent,
}

public static class ChangeWords
{
    private static readonly string[] Counts = ["", "En månad", "Två månader", "Tre månader", "Fyra månader", "Fem månader", "Sex månader"];

    public static StepChange Of(ComparedStep row) =>
        row.Right.IsEmpty ? StepChange.Dropped
        : row.Left.IsEmpty ? StepChange.Added
        : row.Moved < 0 ? StepChange.Earlier
        : row.Moved > 0 ? StepChange.Later
        : row.Differs.Contains(StepAspect.Responsible) ? StepChange.OtherBody
        : row.Moved != 0 && row.Differs.Contains(StepAspect.Time) ? Timed(row)
        : row.Differs.Contains(StepAspect.Document) || row.Differs.Contains(StepAspect.Content) || row.Differs.Contains(StepAspect.Kind) ? StepChange.OtherContent
        : row.Moved == 0 && row.Differs.Contains(StepAspect.Time) ? StepChange.OtherTime
        : StepChange.Same;

    public static string Words(ComparedStep row) => Of(row) switch
    {
        StepChange.Dropped => "Utgår",
        StepChange.Added => "Nytt",
        StepChange.Earlier => $"{Months(-row.Moved!.Value)} tidigare",
        StepChange.Later => $"{Months(row.Moved!.Value)} senare",
        StepChange.Timed => "Får en tid",
        StepChange.Untimed => "Friare tid",
        StepChange.OtherTime => "Annan tid",
        StepChange.OtherBody => Bodies(row),
        StepChange.OtherContent => "Ändrat innehåll",
        _ => "Oförändrat",
    };

    /// <summary>What differs besides that, or nothing.</summary>
    public static string Also(ComparedStep row)
    {
        var main = Of(row);
        string[] also =
        [
            .. row.Differs.Contains(StepAspect.Responsible) && main != StepChange.OtherBody ? ["annat organ"] : Array.Empty<string>(),
            .. row.Differs.Contains(StepAspect.Time) && main is StepChange.OtherBody ? ["annan tid"] : Array.Empty<string>(),
            .. row.Differs.Contains(StepAspect.Kind) ? ["annat slag av steg"] : Array.Empty<string>(),
            .. row.Differs.Contains(StepAspect.Document) ? ["dokumentet heter annat"] : Array.Empty<string>(),
            .. row.Differs.Contains(StepAspect.Content) ? ["annat innehåll"] : Array.Empty<string>(),
            .. row.Differs.Contains(StepAspect.Receivers) ? ["andra mottagare"] : Array.Empty<string>(),
        ];
        return string.Join(", ", also);
    }

    private static string Bodies(ComparedStep row)
    {
        HashSet<PartyKind> before = Kinds(row.Left), after = Kinds(row.Right);
        return after.SetEquals([PartyKind.NotStated]) ? "Organet anges inte"
            : before.SetEquals([PartyKind.NotStated]) ? "Organet anges"
            : before.IsProperSubsetOf(after) ? "Fler organ"
            : before.IsProperSupersetOf(after) ? "Färre organ"
            : "Annat organ";
    }

    private static HashSet<PartyKind> Kinds(ImmutableArray<ProcessStep> steps) => [.. steps.SelectMany(s => s.Responsible.Items).Select(p => p.Kind)];

    private static StepChange Timed(ComparedStep row)
    {
        var (before, after) = (Has(row.Left), Has(row.Right));
        return before == after ? StepChange.OtherTime : after ? StepChange.Timed : StepChange.Untimed;
    }

    private static bool Has(ImmutableArray<ProcessStep> steps) => steps.Any(s => s.Time.Rule is MonthRule.In or MonthRule.Latest);

    private static string Months(int count) => count < Counts.Length ? Counts[count] : $"{count} månader";
}
