using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>Analyses are for planning years from 1990 to 2100.</summary>
public sealed record PlanningYearOutOfReach(int Year, string At = "year") : Problem("analyses.year-out-of-reach", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>The group is not among those put first in the year.</summary>
public sealed record GroupNotPrioritised(string Group, int Year) : Problem("analyses.group-not-prioritised", "group")
{
    public override IReadOnlyDictionary<string, string> Data => With(("group", Group), ("year", $"{Year}"));
}

/// <summary>The group has an analysis of its needs for the year already .</summary>
public sealed record AnalysisExists(ItemId Analysis, string Title) : Problem("analyses.exists", "group")
{
    public override IReadOnlyDictionary<string, string> Data => With(("analysis", Analysis.Value), ("title", Title));
}

/// <summary>A need builds on the conclusion that is to be struck.</summary>
public sealed record ConclusionIsNeeded(string Need, string At = "point") : Problem("analyses.conclusion-needed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("need", Need));
}

/// <summary>The need was dropped and is changed no more.</summary>
public sealed record NeedIsDropped(string Need) : Problem("analyses.need-dropped", "need")
{
    public override IReadOnlyDictionary<string, string> Data => With(("need", Need));
}

/// <summary>A place is from 1 to one more than the other needs that are ranked.</summary>
public sealed record NoSuchPlace(int Place, int Last) : Problem("analyses.no-such-place", "place")
{
    public override IReadOnlyDictionary<string, string> Data => With(("place", $"{Place}"), ("last", $"{Last}"));
}

/// <summary>Goals or assignments are linked to the conclusion that is to be struck: the links would be lost.</summary>
public sealed record ConclusionIsLinked(int Count) : Problem("analyses.conclusion-linked", "point")
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"));
}

/// <summary>The analysis was dropped and is changed no more.</summary>
public sealed record AnalysisIsDropped(string Title) : Problem("analyses.dropped", "analysis")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title));
}
