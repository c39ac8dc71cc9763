using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.UnionConsultation;

/// <param name="Lacks">Meetings missing of those the group has at least in a year.</param>
internal sealed record ConsultationGroupRow(
    string Id, string Name, string Agreement, IReadOnlyList<string> Parties, IReadOnlyList<ConsultationMember> Members, int PerYear, int Lacks, PartialDate? From, PartialDate? To,
    IReadOnlyList<ConsultationMeetingRow> Meetings, IReadOnlyList<ConsultationTopicRow> Topics);

internal sealed record ConsultationMeetingRow(string Id, DateOnly Day, string? Cancelled, IReadOnlyList<string> Agenda);

/// <param name="Step">Nothing while the matter is open.</param>
/// <param name="DecidedWithout">Decided before consultation had begun.</param>
internal sealed record ConsultationTopicRow(MatterKind Kind, int Year, ConsultationStep? Step, ConsultationResult? Result, DateOnly? Day, bool DecidedWithout, IReadOnlyList<ConsultedStepRow> Steps);

internal sealed record ConsultedStepRow(DateOnly Day, ConsultationStep Step, ConsultationResult? Result, string? Note);

internal static class ConsultationReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var view = http.View();
        var shown = view.Shown;
        return ApiJson.WriteAsync<IReadOnlyList<ConsultationGroupRow>>(http, [.. UnionConsultationQueries.Of(shown, year ?? view.Today.Year).Select(g => new ConsultationGroupRow(
            g.Group.Id.Value, g.Name, g.Group.Agreement, [.. g.Group.Parties], [.. g.Group.Members], g.Group.PerYear, g.Lacks, g.Group.Validity.From, g.Group.Validity.To,
            [.. g.Meetings.Select(m => new ConsultationMeetingRow(m.Id.Value, m.Day, m.Cancelled?.Body, m.Cancelled is null ? [.. UnionConsultationQueries.AgendaOf(shown, m).Select(t => ConsultationGate.Key(t.Kind, t.Year))] : []))],
            [.. g.Topics.Select(Row)]))]);
    }

    private static ConsultationTopicRow Row(ConsultationTopic topic) => new(
        topic.Kind, topic.Year, topic.Consultation?.Last.Step, topic.Consultation?.Last.Result, topic.Consultation?.Last.Day, topic.DecidedWithout,
        [.. (topic.Consultation?.Steps ?? []).Select(s => new ConsultedStepRow(s.Day, s.Step, s.Result, s.Note?.Body))]);
}
