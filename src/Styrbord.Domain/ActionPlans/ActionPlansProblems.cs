using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.ActionPlans;

/// <summary>The unit has no action plan of the year: it stands below no committee itself, or is not there on the year's first day.</summary>
public sealed record NotAnAdministration(string Name, int Year) : Problem("actionPlans.not-an-administration", "administration")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("year", $"{Year}"));
}

/// <summary>The responsible unit belongs to another administration.</summary>
public sealed record NotOfAdministration(string Unit, string Administration) : Problem("actionPlans.not-of-administration", "responsible")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit), ("administration", Administration));
}

/// <summary>The responsible unit is not there from the activity's start to its end.</summary>
public sealed record UnitNotThere(string Unit, DateOnly Day) : Problem("actionPlans.unit-not-there", "responsible")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit), ("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>Nothing of the activity lies in the plan's year.</summary>
public sealed record OutsideTheYear(int Year, string At) : Problem("actionPlans.outside-the-year", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>An activity hangs on at least one commitment, assignment, focus area or goal .</summary>
public sealed record TiedToNothing() : Problem("actionPlans.tied-to-nothing", "items");

/// <summary>Only https addresses without name or password are linked to.</summary>
public sealed record NotHttps(string Address) : Problem("actionPlans.not-https", "address")
{
    public override IReadOnlyDictionary<string, string> Data => With(("address", Address));
}

/// <summary>A section that must be written before the plan is fixed .</summary>
public sealed record SectionMissing(string Section, string Heading) : Problem("actionPlans.missing-section", $"sections.{Section}")
{
    public override IReadOnlyDictionary<string, string> Data => With(("heading", Heading));
}

/// <summary>A plan without a single activity is not fixed .</summary>
public sealed record NoActivities() : Problem("actionPlans.no-activities", "activities");

/// <summary>Only what the head of the administration has fixed is delivered.</summary>
public sealed record NotFixed() : Problem("actionPlans.not-fixed", "administration");

/// <summary>Only what has been delivered has been taken part of.</summary>
public sealed record NotDelivered() : Problem("actionPlans.not-delivered", "administration");

/// <summary>The meeting lies before the delivery or after today.</summary>
public sealed record MeetingOutside(DateOnly Day, DateOnly Delivered) : Problem("actionPlans.meeting-outside", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"), ("delivered", $"{Delivered:yyyy-MM-dd}"));
}

/// <summary>The assignment is not directed to the administration's committee.</summary>
public sealed record AssignmentElsewhere(string Number, string Body, string At) : Problem("actionPlans.assignment-elsewhere", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("body", Body));
}
