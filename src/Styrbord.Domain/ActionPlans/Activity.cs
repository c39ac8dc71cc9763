using System.Globalization;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.ActionPlans;

/// <summary>What somebody has said of how far an activity has come. That it is late is computed, never said.</summary>
[JsonConverter(typeof(WordConverter<ActivityProgress>))]
public enum ActivityProgress
{
    /// <summary>Planerad.</summary>
    Planned,

    /// <summary>Pågår.</summary>
    UnderWay,

    /// <summary>Klar.</summary>
    Done,
}

/// <summary>How an activity stands on a day.</summary>
[JsonConverter(typeof(WordConverter<ActivityStatus>))]
public enum ActivityStatus
{
    /// <summary>Planerad.</summary>
    Planned,

    /// <summary>Pågår.</summary>
    UnderWay,

    /// <summary>Försenad: its end has passed without its being done, or its start without its being begun.</summary>
    Late,

    /// <summary>Klar.</summary>
    Done,

    /// <summary>Avbruten, with a reason.</summary>
    Dropped,
}

/// <summary>What an activity is: what is done, by whom, when and for what.</summary>
/// <param name="Name">What is done, at most 200 characters.</param>
/// <param name="Text">More about it, if anything.</param>
/// <param name="Responsible">The administration itself or a unit below it, there from start to end.</param>
/// <param name="Start">A day, or a month where no day is set.</param>
/// <param name="End">A day, or a month where no day is set; not before the start.</param>
/// <param name="Items">Commitments and own focus areas of the committee's plan of the year.</param>
/// <param name="Goals">Assignments, focus areas and goals of the year's directive.</param>
public sealed record ActivityContent(
    string Name, TextRef? Text, UnitId Responsible, PartialDate Start, PartialDate End, EquatableArray<ItemId> Items, EquatableArray<GoalId> Goals)
{
    /// <summary>What a writer must have seen to replace it: SHA-256 of all of it, lower-case hexadecimal.</summary>
    [JsonIgnore]
    public string Seen => Hashes.Sha256(string.Create(
        CultureInfo.InvariantCulture, $"{Name}\n{Text?.Hash}\n{Responsible}\n{Start}\n{End}\n{string.Join(' ', Items)}\n{string.Join(' ', Goals)}"));
}

/// <summary>A link to individual goals that are kept elsewhere; their content is never fetched .</summary>
/// <param name="Label">What it is called here; no person's name belongs in it.</param>
/// <param name="Address">https only.</param>
/// <param name="KeptIn">The system in which they are kept.</param>
public sealed record IndividualGoals(ItemId Id, string Label, string Address, string KeptIn);

/// <summary>Aktivitet: what an administration does during a year for what its committee has taken on .</summary>
/// <param name="Administration">Whose action plan it stands in.</param>
/// <param name="Note">What was last said of how far it has come, if anything.</param>
/// <param name="Dropped">Why it was dropped, if it was.</param>
/// <param name="Stamp">Who last said what it is.</param>
/// <param name="Reported">Who last said how far it has come; the default if nobody has.</param>
public sealed record Activity(
    ItemId Id,
    UnitId Administration,
    int Year,
    ActivityContent Content,
    ActivityProgress Progress,
    TextRef? Note,
    TextRef? Dropped,
    EquatableArray<IndividualGoals> Individual,
    Stamp Stamp,
    Stamp Reported,
    bool Example)
{
    [JsonIgnore]
    public bool IsReported => Reported.At != 0;

    /// <summary>How it stands on a day.</summary>
    public ActivityStatus On(DateOnly today) =>
        Dropped is not null ? ActivityStatus.Dropped
        : Progress == ActivityProgress.Done ? ActivityStatus.Done
        : Content.End.AsEnd < today || (Progress == ActivityProgress.Planned && Content.Start.AsEnd < today) ? ActivityStatus.Late
        : Progress == ActivityProgress.Planned ? ActivityStatus.Planned
        : ActivityStatus.UnderWay;
}
