using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>What can be said of a package only when all of it is read: ids given twice, and references to what is not there.</summary>
internal sealed class PackageChecks(AuthorityPackage package, Diagnostics found, Authority into)
{
    private readonly ImmutableDictionary<string, GoalKind> _goals =
        package.Goals.Goals.DistinctBy(g => g.Id.Id, StringComparer.Ordinal).ToImmutableDictionary(g => g.Id.Id, g => g.Kind, StringComparer.Ordinal);

    private readonly ImmutableHashSet<string> _bodies = Set(package.Organisation.Bodies.Select(b => b.Id)).Union(into.Organisation.Bodies.Keys.Select(b => b.Value));
    private readonly ImmutableHashSet<string> _units = Set(package.Organisation.Units.Select(u => u.Id));
    private readonly ImmutableHashSet<string> _accounts = Set(package.Accounts.Select(a => a.Id));
    private readonly ImmutableHashSet<string> _matters = Set(package.Matters.Select(m => m.Id)).Union(into.Decisions.Matters.Keys.Select(m => m.Value));
    private readonly ImmutableHashSet<string> _indicators = Set(package.Indicators.Select(i => i.Id));

    public static void Tell(AuthorityPackage package, Diagnostics found, Authority into)
    {
        var checks = new PackageChecks(package, found, into);
        checks.Organisation();
        checks.Thread();
        checks.Analyses();
        checks.Governing();
        checks.Process();
        checks.Calendar();
        checks.Decisions();
        checks.Economy();
        foreach (var plan in package.Plans)
        {
            checks.Plan(plan);
        }

        foreach (var text in package.Texts)
        {
            checks.Text(text);
        }
    }

    private void Organisation()
    {
        var part = package.Organisation;
        var organisations = Set(part.Organisations.Select(o => o.Id));
        Unique(part.Organisations.Select(o => o.Id));
        Unique(part.Bodies.Select(b => b.Id));
        Unique(part.Units.Select(u => u.Id));
        Unique(part.Relations.Select(r => r.Id));
        Unique(part.Groups.Select(g => g.Id));
        Unique(package.Accounts.Select(a => a.Id with { Id = $"{a.Id} {a.Role} {a.Body} {a.Unit}" }));
        Known("organisation", organisations, [.. part.Organisations.SelectMany(o => o.FormedFrom), .. part.Bodies.Select(b => b.Organisation).OfType<Reference>()]);
        Known("body", _bodies, [
            .. part.Bodies.Select(b => b.Parent).OfType<Reference>(),
            .. part.Relations.SelectMany(r => r.From),
            .. part.Relations.Select(r => r.To).OfType<Reference>(),
            .. part.Units.Select(u => u.Body).OfType<Reference>(),
            .. package.Accounts.Select(a => a.Body).OfType<Reference>(),
        ]);
        Known("unit", _units, [.. part.Units.Select(u => u.Parent).OfType<Reference>(), .. package.Accounts.Select(a => a.Unit).OfType<Reference>()]);
        Known("group", Set(part.Groups.Select(g => g.Id)), part.Groups.Select(g => g.ReplacedBy).OfType<Reference>());
        Documents([.. part.Organisations.SelectMany(o => o.Sources), .. part.Bodies.SelectMany(b => b.Sources), .. part.Relations.SelectMany(r => r.Sources), .. part.Groups.SelectMany(g => g.Sources), .. part.Units.Select(u => u.Source).OfType<SourceRow>()]);
    }

    private void Analyses()
    {
        var part = package.Analyses;
        var points = part.Analyses.SelectMany(a => a.Points).ToList();
        Unique(part.Groups.Select(g => g.Id));
        Unique(part.Analyses.Select(a => a.Id));
        Unique(points.Select(p => p.Id));
        Unique(part.Needs.Select(n => n.Id));
        Known("needGroup", Set(part.Groups.Select(g => g.Id)), [.. part.Analyses.Select(a => a.Group).OfType<Reference>(), .. part.Needs.Select(n => n.Group)]);
        Known("conclusion", Set(points.Select(p => p.Id)), part.Needs.SelectMany(n => n.BuildsOn));
        Known("goal", [.. _goals.Keys], points.SelectMany(p => p.Goals).Concat(part.Needs.SelectMany(n => n.Goals)));
        Known("body", _bodies, part.Analyses.Select(a => a.Body).OfType<Reference>());
        Known("unit", _units, part.Analyses.SelectMany(a => a.With));
        Known("analysis", Set(part.Analyses.Select(a => a.Id)), package.Governing.Documents.SelectMany(g => g.Analyses));
        Documents(part.Analyses.SelectMany(a => a.Sources));
    }

    private void Governing()
    {
        var part = package.Governing;
        var versions = part.Documents.SelectMany(d => d.Versions).ToList();
        Unique(part.Terms.Select(t => t.Id));
        Unique(part.Documents.Select(d => d.Id));
        Unique(part.Regulations.Select(r => r.Id));
        Unique(part.Components.Select(c => c.Id));
        Unique([.. part.Roles.Select(r => r.Id), .. part.Roles.SelectMany(r => r.Duties).Select(d => d.Id)]);
        Unique(part.Consultation.Select(c => c.Id));
        Known("group", Set(package.Organisation.Groups.Select(g => g.Id)), part.Consultation.Select(c => c.Group));
        Known("term", Set(part.Terms.Select(t => t.Id)), part.Documents.Select(d => d.Term).OfType<Reference>());
        Known("governingDocument", Set(part.Documents.Select(d => d.Id)), part.Documents.SelectMany(d => d.Under));
        Known("goal", [.. _goals.Keys], part.Documents.SelectMany(d => d.Goals));
        Known("matter", _matters, versions.Select(v => v.Matter).OfType<Reference>());
        Known("body", _bodies, [
            .. part.Documents.Select(d => d.Body).OfType<Reference>(),
            .. versions.Select(v => v.AdoptedBy).OfType<Reference>(),
            .. part.Regulations.SelectMany(r => new[] { r.Body, r.AdoptedBy }).OfType<Reference>(),
            .. part.Roles.SelectMany(r => r.Holders).Select(h => h.Body).OfType<Reference>(),
        ]);
        Documents([.. part.Roles.SelectMany(r => r.Sources), .. part.Consultation.SelectMany(c => c.Sources), .. part.Documents.SelectMany(d => d.Sources), .. part.Regulations.SelectMany(r => r.Sources), .. part.Components.SelectMany(c => c.Sources)]);
    }

    private void Economy()
    {
        void Among(string kind, IEnumerable<Reference> named) => Known(kind, kind switch { "frames" => EconomyChecks.FramesOf(package.Economy), "body" => _bodies, "unit" => _units, _ => _matters }, named);
        EconomyChecks.Tell(package.Economy, Among, Unique);
        Documents(EconomyChecks.Sources(package.Economy));
        FinanceChecks.Tell(package.Finance, Among, Unique);
    }

    private void Process()
    {
        var (versions, part) = (package.ProcessVersions, package.Process);
        var ids = Set(versions.Select(v => v.Id));
        Unique(versions.Select(v => v.Id));
        Unique(versions.SelectMany(v => v.Steps).Select(s => s.Id));
        Unique(part.Rules.Select(r => r.Id));
        Known("version", ids, [.. part.Years.Select(y => y.Version), .. part.Rules.SelectMany(r => r.Versions)]);
        Known("organisation", Set(package.Organisation.Organisations.Select(o => o.Id)), versions.SelectMany(v => v.Steps.Select(s => s.Organisation).Append(v.Organisation)).OfType<Reference>());
        Known("step", Set(versions.SelectMany(v => v.Steps).Select(s => s.Id)), package.Calendar.Entries.Select(e => e.Step).OfType<Reference>());
        Documents(versions.SelectMany(v => v.Steps.SelectMany(s => s.Sources).Concat(v.Sources)));
        ProcessChecks.Tell(package, found);
    }

    private void Thread()
    {
        var part = package.Goals;
        Unique(part.Goals.Select(g => g.Id));
        Known("matter", _matters, part.GuidingTexts.Select(t => t.Matter).OfType<Reference>());
        Documents(part.GuidingTexts.SelectMany(t => t.Sources));
        foreach (var goal in part.Goals)
        {
            if (goal.Under is { } under)
            {
                Goal(under, goal.Kind - 1);
            }

            Addressees("addressee", goal.Addressees);
            if (goal is { Kind: GoalKind.Assignment, ToAll: false, Addressees: [] })
            {
                found.Add(goal.Id.At, "package.no-addressee", ("id", goal.Id.Id));
            }
        }

        Addressees("addressee", package.Directive?.AllCommittees ?? []);
        Known("matter", _matters, new[] { package.Directive?.Matter }.OfType<Reference>());
        Unique(package.Indicators.Select(i => i.Id));
    }

    private void Calendar()
    {
        Unique(package.Calendar.Entries.Select(e => e.Id));
        Known("body", _bodies, package.Calendar.Entries.SelectMany(e => new[] { e.Body, e.ForBody }).OfType<Reference>());
        Documents(package.Calendar.Entries.SelectMany(e => e.Sources));
    }

    private void Decisions()
    {
        var decisions = package.Matters.SelectMany(m => m.Decisions).ToImmutableArray();
        var contents = package.Plans.SelectMany(p => p.Revisions).Concat(package.Texts.SelectMany(t => t.Revisions)).Select(r => r.Content).OfType<Reference>().ToImmutableArray();
        Unique(package.Matters.Select(m => m.Id));
        Unique(decisions.Select(d => d.Id));
        Unique(contents);
        Unique(package.Templates.Select(t => t.Id));
        Unique(package.Plans.Select(p => p.Id).Concat(package.Texts.Select(t => t.Id)));
        Known("body", _bodies, [.. decisions.Select(d => d.Body).OfType<Reference>(), .. package.Matters.Select(m => m.Receiver).OfType<Reference>()]);
        Known("content", Set(contents), decisions.Select(d => d.Content).OfType<Reference>());
        Documents(decisions.SelectMany(d => d.Sources));
        foreach (var late in decisions.Where(d => d.Date.OrderDay > package.Day))
        {
            AfterTheDay(late.Date.OrderDay, late.Id.At);
        }
    }

    private void Plan(PlanRow plan)
    {
        Known("body", _bodies, [plan.ForBody, .. plan.PreparedBy, .. new[] { plan.CoordinatedBy }.OfType<Reference>()]);
        Known("matter", _matters, [plan.Matter]);
        Known("template", Set(package.Templates.Select(t => t.Id)), [plan.Template]);
        Known("section", Set(package.Templates.SelectMany(t => t.Sections).Select(s => s.Id)), plan.Sections.Select(s => s.Section));
        Known("unit", _units, plan.Answers.SelectMany(a => a.DirectedTo));
        Known("indicator", _indicators, plan.Indicators.Select(i => i.Indicator));
        Known("account", _accounts, plan.AllWritten.Select(w => w.By));
        Unique(plan.Answers.Select(a => a.Assignment));
        Unique(plan.Goals.Select(g => g.Goal));
        Unique(plan.Indicators.Select(i => i.Indicator));
        Goals(GoalKind.Assignment, plan.Answers.Select(a => a.Assignment));
        Goals(GoalKind.StrategicGoal, [.. plan.Goals.Select(g => g.Goal), .. plan.Indicators.Select(i => i.Goal), .. plan.OwnFocusAreas.Select(o => o.Goal), .. plan.Commitments.Select(c => c.Goal)]);
        Goals(GoalKind.FocusArea, [.. plan.Indicators.Select(i => i.FocusArea).OfType<Reference>(), .. plan.Commitments.Select(c => c.FocusArea).OfType<Reference>()]);
        foreach (var late in plan.AllWritten.Where(w => w.Day > package.Day))
        {
            AfterTheDay(late.Day, late.By.At);
        }
    }

    private void Text(TextRow text)
    {
        Known("body", _bodies, [text.ForBody]);
        Known("matter", _matters, new[] { text.Matter }.OfType<Reference>());
        Known("template", Set(package.Templates.Select(t => t.Id)), [text.Template]);
        Known("section", Set(package.Templates.Where(t => t.Id.Id == text.Template.Id).SelectMany(t => t.Sections).Select(s => s.Id)), text.Sections.Select(s => s.Section));
        Known("account", _accounts, text.AllWritten.Select(w => w.By));
        Unique(text.Sections.Select(s => s.Section));
        foreach (var late in text.AllWritten.Where(w => w.Day > package.Day))
        {
            AfterTheDay(late.Day, late.By.At);
        }
    }

    private void AfterTheDay(DateOnly day, Place at) =>
        found.Add(at, "package.after-the-day", ("day", $"{day:yyyy-MM-dd}"), ("last", $"{package.Day:yyyy-MM-dd}"));

    private void Goals(GoalKind expected, IEnumerable<Reference> goals)
    {
        foreach (var goal in goals)
        {
            Goal(goal, expected);
        }
    }

    private void Goal(Reference goal, GoalKind expected)
    {
        if (!_goals.TryGetValue(goal.Id, out var kind) || kind != expected)
        {
            found.Add(goal.At, $"package.unknown-{Fields.Camel(expected)}", ("id", goal.Id));
        }
    }

    private void Addressees(string kind, ImmutableArray<Reference> named) => Known(kind, _bodies, named);

    private void Unique(IEnumerable<Reference> ids)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => id.Id.Length > 0 && !first.TryAdd(id.Id, id.At)))
        {
            found.Add(id.At, "package.duplicate-id", ("id", id.Id), ("first", $"{first[id.Id].File}:{first[id.Id].Line}"));
        }
    }

    private void Known(string kind, ImmutableHashSet<string> known, IEnumerable<Reference> named)
    {
        foreach (var name in named.Where(name => name.Id.Length > 0 && !known.Contains(name.Id)))
        {
            found.Add(name.At, $"package.unknown-{kind}", ("id", name.Id));
        }
    }

    private void Documents(IEnumerable<SourceRow> sources) =>
        Known("document", [.. package.Documents.Keys], sources.Select(s => s.Document));

    private static ImmutableHashSet<string> Set(IEnumerable<Reference> ids) => ids.Select(id => id.Id).ToImmutableHashSet(StringComparer.Ordinal);
}
