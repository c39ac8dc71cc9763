using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;

namespace Styrbord.Exchange.Package;

/// <summary>A package with next year's directive, for an authority that is running: one command, and where each part of it stands.</summary>
public static class DirectivePackage
{
    /// <summary>What may not come in this way, each at its first line; empty when all of it may.</summary>
    public static ImmutableArray<Diagnostic> Judge(AuthorityPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var found = new Diagnostics();
        var organisation = package.Organisation;
        Refuse("organisationer", organisation.Organisations.Select(o => o.Id.At));
        Refuse("organ", organisation.Bodies.Select(b => b.Id.At));
        Refuse("förvaltningar och enheter", organisation.Units.Select(u => u.Id.At));
        Refuse("relationer", organisation.Relations.Select(r => r.Id.At));
        Refuse("grupper", organisation.Groups.Select(g => g.Id.At));
        Refuse("konton", package.Accounts.Select(a => a.Id.At));
        Refuse("vägledande texter", package.Goals.GuidingTexts.Select(t => t.At));
        Refuse("tidplan", package.Calendar.Entries.Select(e => e.Id.At).Concat(package.Calendar.Phases.Select(p => p.Id.At)));
        Refuse("finansplan", package.Finance.Deficits.Select(d => d.Origin.At).Concat(package.Finance.Plans.Select(p => p.At)).Concat(package.Finance.TaxRates.Select(r => r.At)).Concat(package.Finance.Results.Select(r => r.At)).Concat(package.Finance.Forecasts.Select(f => f.Id.At)).Concat(package.Finance.Measures.Select(m => m.At)).Concat(package.Finance.BudgetTerms.Select(t => t.Id.At)));
        Refuse("ramar", package.Economy.Frames.Select(f => f.Id.At).Concat(package.Economy.Lines.Select(l => l.At)));
        Refuse("processversioner", package.ProcessVersions.Select(v => v.Id.At));
        Refuse("granskningens regler", package.Process.Rules.Select(r => r.Id.At).Concat(package.Process.Years.Select(y => y.At)));
        Refuse("mallar", package.Templates.Select(t => t.Id.At));
        Refuse("ärenden och beslut", package.Matters.Select(m => m.Id.At));
        Refuse("indikatorer", package.Indicators.Select(i => i.Id.At));
        Refuse("underlag", package.Texts.Select(t => t.Id.At));
        Refuse("planer", package.Plans.Select(p => p.Id.At));
        if (package.Directive is null)
        {
            found.Add(Place.Start(PackageReader.Manifest), "package.not-a-directive");
        }

        return found.ToImmutable();

        void Refuse(string what, IEnumerable<Place> places)
        {
            foreach (var at in places.Take(1))
            {
                found.Add(at, "package.not-into-running", ("what", what));
            }
        }
    }

    /// <summary>The whole package as one command.</summary>
    public static TakeInDirective Command(AuthorityPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var directive = package.Directive ?? throw new ArgumentException("No directive.", nameof(package));
        return new(
            directive.Id.As<ItemId>(), directive.Year, directive.Title, directive.Matter.As<MatterId>(), null,
            directive.Sections.Select(s => new ToldSection(s.Id.Id, s.Heading, s.Text, s.AfterGoals)).ToEquatableArray(),
            Told(package, GoalKind.Perspective), Told(package, GoalKind.StrategicGoal), Told(package, GoalKind.FocusArea),
            Of(package, GoalKind.Assignment).Select(a => new ToldAssignment(a.Id.As<GoalId>(), a.Number, a.Under!.Value.As<GoalId>(), a.Text!, a.ToAll, a.Addressees.As<BodyId>())).ToEquatableArray(),
            directive.AllCommittees.As<BodyId>(),
            package.Organisation.Terms.Select(t => new ToldTerm(t.Key.Id, t.Singular, t.Plural)).ToEquatableArray());
    }

    /// <summary>Where the part stands that a problem's path names (<c>goals[3].number</c>).</summary>
    public static Place PlaceOf(AuthorityPackage package, string path)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(path);
        var open = path.IndexOf('[', StringComparison.Ordinal);
        var close = path.IndexOf(']', StringComparison.Ordinal);
        ImmutableArray<Place> places = open < 0 ? [] : path[..open] switch
        {
            "terms" => [.. package.Organisation.Terms.Select(t => t.Key.At)],
            "perspectives" => Places(package, GoalKind.Perspective),
            "goals" => Places(package, GoalKind.StrategicGoal),
            "focusAreas" => Places(package, GoalKind.FocusArea),
            "assignments" => Places(package, GoalKind.Assignment),
            "sections" => [.. package.Directive!.Sections.Select(s => s.Id.At)],
            _ => [],
        };
        return close > open && int.TryParse(path.AsSpan(open + 1, close - open - 1), out var index) && index < places.Length ? places[index] : package.Directive!.Id.At;
    }

    private static IEnumerable<GoalRow> Of(AuthorityPackage package, GoalKind kind) => package.Goals.Goals.Where(g => g.Kind == kind);

    private static ImmutableArray<Place> Places(AuthorityPackage package, GoalKind kind) => [.. Of(package, kind).Select(g => g.Id.At)];

    private static EquatableArray<ToldGoal> Told(AuthorityPackage package, GoalKind kind) =>
        Of(package, kind).Select(g => new ToldGoal(g.Id.As<GoalId>(), g.Number, g.Name, g.Under.As<GoalId>(), g.Text)).ToEquatableArray();
}
