using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>A rule of law on delegation, with the days it is in force.</summary>
/// <param name="Source">Act, chapter and section.</param>
public sealed record DelegationRule(DelegationTopic Topic, string Source, Validity Validity);

/// <summary>What a rule on delegation is about.</summary>
public enum DelegationTopic
{
    /// <summary>What an assembly keeps for itself, and that it delegates to committees only.</summary>
    OfAssembly,

    /// <summary>What a committee keeps for itself.</summary>
    OfCommittee,

    /// <summary>To whom a committee may delegate.</summary>
    ToWhom,

    /// <summary>What an executive board may decide of other committees, and what not.</summary>
    OverOthers,
}

/// <summary>The Local Government Act on delegation, as data.</summary>
public static class DelegationLaw
{
    private static readonly Validity NewAct = new(new PartialDate(2018, 1, 1), null);
    private static readonly Validity OldAct = new(null, new PartialDate(2017, 12, 31));

    /// <summary>Local Government Act (2017:725); before 2018 the act of 1991 (1991:900), which knew no right over other committees.</summary>
    public static readonly ImmutableArray<DelegationRule> Rules =
    [
        new(DelegationTopic.OfAssembly, "5 kap. 2 § kommunallagen (2017:725)", NewAct),
        new(DelegationTopic.OfAssembly, "3 kap. 10 § kommunallagen (1991:900)", OldAct),
        new(DelegationTopic.OfCommittee, "6 kap. 38 § kommunallagen (2017:725)", NewAct),
        new(DelegationTopic.OfCommittee, "6 kap. 34 § kommunallagen (1991:900)", OldAct),
        new(DelegationTopic.ToWhom, "6 kap. 37 § och 7 kap. 5 § kommunallagen (2017:725)", NewAct),
        new(DelegationTopic.ToWhom, "6 kap. 33 § kommunallagen (1991:900)", OldAct),
        new(DelegationTopic.OverOthers, "6 kap. 8 § kommunallagen (2017:725)", NewAct),
    ];

    /// <summary>What can never be given: others' exercise of authority, the application of law, matters that concern individuals .</summary>
    public static readonly ImmutableArray<SubjectMatter> NeverOverOthers = [SubjectMatter.ExerciseOfAuthority, SubjectMatter.ApplicationOfLaw, SubjectMatter.Individuals];

    /// <summary>The first day on which any rule on the topic holds; the earliest date there is when the topic is as old as the rules.</summary>
    public static DateOnly Since(DelegationTopic topic) => Rules.Where(r => r.Topic == topic).Min(r => r.Validity.From?.AsStart ?? DateOnly.MinValue);

    public static string Source(DelegationTopic topic, DateOnly day) =>
        (Rules.FirstOrDefault(r => r.Topic == topic && r.Validity.Holds(day)) ?? Rules.First(r => r.Topic == topic)).Source;

    /// <summary>The kind of matter is one that the body keeps for itself.</summary>
    public static bool IsKept(MatterKind kind, BodyLevel from) => Competence.OfAssembly(kind) || (kind == MatterKind.OperationalPlan && from != BodyLevel.Assembly);

    internal static DelegationTopic KeptBy(BodyLevel from) => from == BodyLevel.Assembly ? DelegationTopic.OfAssembly : DelegationTopic.OfCommittee;
}

/// <summary>Kinds of matters as words: <c>operationalPlan</c>.</summary>
public static class MatterWords
{
    public static string Of(MatterKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{kind}");
}
