using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>process.yaml and the process versions as commands: before the calendar, which dates their steps.</summary>
internal static class ProcessSteps
{
    public static void Add(Steps steps)
    {
        var day = steps.Package.Directive?.Day ?? steps.Package.Day;
        var taken = steps.Package.ProcessVersions.ToDictionary(v => v.Id.Id, v => v.Day ?? day, StringComparer.Ordinal);
        foreach (var version in steps.Package.ProcessVersions)
        {
            steps.Add(Rank.Process, taken[version.Id.Id], version.Id.At, Version(steps, version));
        }

        foreach (var year in steps.Package.Process.Years)
        {
            steps.Add(Rank.Process, taken[year.Version.Id], year.At, new FollowProcessVersion(year.Year, year.Version.As<ItemId>()));
        }

        foreach (var rule in steps.Package.Process.Rules)
        {
            steps.Add(Rank.Process, rule.Versions.Select(v => taken[v.Id]).Append(day).Max(), rule.Id.At, new RecordProcessRule(Rule(rule)));
        }
    }

    private static RecordProcessVersion Version(Steps steps, ProcessVersionRow row) => new(
        new(
            row.Id.As<ItemId>(), row.Name, row.Number, row.Replaces, row.ValidFor, row.Temporary, row.Revision, row.Organisation.As<ItemId>(),
            row.Documents.ToEquatableArray(), row.Terms.ToEquatableArray(), row.Statements.ToEquatableArray(), row.Texts.ToEquatableArray(), row.OpenPoints.ToEquatableArray(), steps.Sources(row.Sources)),
        row.Steps.Select((step, i) => Step(steps, row, step, i + 1)).ToEquatableArray());

    private static ProcessStep Step(Steps steps, ProcessVersionRow version, ProcessStepRow row, int order) => new(
        row.Id.As<ItemId>(),
        version.Id.As<ItemId>(),
        order,
        row.Title,
        row.Phase,
        row.AlsoPhase,
        row.Level ?? StepLevel.Political,
        row.About ?? StepYear.Coming,
        row.Kind,
        new(row.MonthRule ?? (row.Months.IsEmpty ? MonthRule.None : MonthRule.In), row.Months.ToEquatableArray(), row.Day, row.YearsAfter ?? 0, row.PerYear, row.When),
        Parties(steps, row.Responsible),
        row.Document,
        row.BuildsOn.Select(b => new StepInput(b.As<ItemId>(), null)).Concat(row.BuildsOnDocuments.Select(d => new StepInput(null, d))).ToEquatableArray(),
        Parties(steps, row.Receivers),
        row.Topics.ToEquatableArray(),
        row.Organisation.As<ItemId>(),
        row.Optional,
        row.SameAs.As<ItemId>(),
        row is { ReportFrom: { } from, ReportTo: { } to } ? new(from, to) : null,
        Detail(steps, row.Detail),
        steps.Sources(row.Sources));

    private static StepDetail? Detail(Steps steps, StepDetailRow row) =>
        row is { Content: [], Agenda: [], InCooperationWith: [], InputFrom: [], UsedFor: null, Annex: null, Effect: null, Note: null } ? null
            : new(row.Content.ToEquatableArray(), row.Agenda.ToEquatableArray(), Parties(steps, row.InCooperationWith), Parties(steps, row.InputFrom), row.UsedFor, row.Annex, row.Effect, row.Note);

    private static EquatableArray<StepParty> Parties(Steps steps, ImmutableArray<Reference> named) => named.Select(n => PartyOf(steps.Package, n.Id)!).ToEquatableArray();

    /// <summary>Whom an id or a word means in a step; nothing when it is neither.</summary>
    public static StepParty? PartyOf(AuthorityPackage package, string id)
    {
        var part = package.Organisation;
        bool Is(IEnumerable<Reference> ids) => ids.Any(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        return Is(part.Bodies.Select(b => b.Id)) ? new(PartyKind.Body, id)
            : Is(part.Units.Select(u => u.Id)) ? new(PartyKind.Unit, id)
            : Is(part.Groups.Select(g => g.Id)) ? new(PartyKind.Group, id)
            : Is(part.Organisations.Select(o => o.Id)) ? new(PartyKind.Organisation, id)
            : Enum.GetValues<PartyKind>().Where(k => k > PartyKind.Organisation && string.Equals(Fields.Camel(k), id, StringComparison.Ordinal)).Select(k => new StepParty(k)).FirstOrDefault();
    }

    private static ProcessRule Rule(ProcessRuleRow row) => new(
        row.Id.As<ItemId>(), row.Kind, row.Level, row.Severity, row.Text, row.Source, row.ToBeChecked, new(row.From, row.To), row.Versions.As<ItemId>(),
        new(row.Topics.ToEquatableArray(), row.Others.ToEquatableArray(), row.Month, row.Day, row.Days, row.Least, row.Most, row.Year, row.Levels.ToEquatableArray(), row.What));
}
