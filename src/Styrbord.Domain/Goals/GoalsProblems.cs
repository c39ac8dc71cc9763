using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>Another perspective is superordinate during the same time .</summary>
public sealed record AlreadySuperordinate(string Perspective, string Name) : Problem("goals.already-superordinate", "superordinate")
{
    public override IReadOnlyDictionary<string, string> Data => With(("perspective", Perspective), ("name", Name));
}

/// <summary>A number is used by another goal of the same kind.</summary>
public sealed record NumberTaken(string Number, string At = "number") : Problem("goals.number-taken", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number));
}

/// <summary>An assignment is directed either to all or to named bodies, never both and never to nobody.</summary>
public sealed record NoAddressee() : Problem("goals.no-addressee", "addressees");

/// <summary>There is a directive for this year already.</summary>
public sealed record YearHasDirective(int Year) : Problem("goals.year-has-directive", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>The addressees of a directive have been confirmed, which is done once.</summary>
public sealed record AddresseesAlreadyConfirmed(ItemId Directive, DateOnly Day) : Problem("goals.addressees-already-confirmed", "directive")
{
    public override IReadOnlyDictionary<string, string> Data => With(("directive", Directive.Value), ("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>Only a committee or an executive board valid on the plan year's first day can be among "samtliga nämnder".</summary>
public sealed record NotAddressable(BodyId Body, string Name, string At) : Problem("goals.not-addressable", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body.Value), ("name", Name));
}

/// <summary>Only goals of the superordinate perspective can be supported, by goals of the others .</summary>
public sealed record NotSuperordinate(GoalId Goal, string At) : Problem("goals.not-superordinate", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("goal", Goal.Value));
}

/// <summary>A plan year lies outside 1990 to 2100.</summary>
public sealed record YearOutOfRange(int Year) : Problem("goals.year-out-of-range", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>The goal or focus area does not hold in the year.</summary>
public sealed record NotValidThen(GoalId Goal, int Year, string At) : Problem("goals.not-valid-then", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("goal", Goal.Value), ("year", $"{Year}"));
}

/// <summary>Goals are followed by goals and focus areas by focus areas.</summary>
public sealed record NotSameKind(GoalId Goal, string At) : Problem("goals.not-same-kind", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("goal", Goal.Value));
}

/// <summary>It is already said, together with others, what comes after the goal from that year.</summary>
public sealed record AlreadySucceeded(GoalId Goal, int Year, string At) : Problem("goals.already-succeeded", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("goal", Goal.Value), ("year", $"{Year}"));
}

/// <summary>An assignment of that year or a later one hangs on the goal, which can therefore not end before.</summary>
public sealed record GoalInUse(GoalId Goal, string Assignment, int Year, string At) : Problem("goals.in-use", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("goal", Goal.Value), ("assignment", Assignment), ("year", $"{Year}"));
}

/// <summary>A baseline or target is no number in the indicator's unit .</summary>
/// <param name="Written">What was written.</param>
public sealed record NoFigure(string At, string Written, string Unit) : Problem("goals.no-figure", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written), ("unit", Unit));
}

/// <summary>What is said to follow does not hang on what is replaced.</summary>
public sealed record DoesNotHangThere(GoalId Id, string At) : Problem("goals.does-not-hang-there", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("goal", Id.Value));
}

/// <summary>The start lies outside the planning period of the last directive that holds the focus area, three years from its own .</summary>
public sealed record OutsidePlanningPeriod(string Start, int First, int Last) : Problem("goals.outside-planning-period", "start")
{
    public override IReadOnlyDictionary<string, string> Data => With(("start", Start), ("first", $"{First}"), ("last", $"{Last}"));
}

/// <summary>A directive is made from one of an earlier year.</summary>
public sealed record NotAnEarlierDirective(ItemId Directive, int Year) : Problem("goals.not-an-earlier-directive", "from")
{
    public override IReadOnlyDictionary<string, string> Data => With(("directive", Directive.Value), ("year", $"{Year}"));
}
