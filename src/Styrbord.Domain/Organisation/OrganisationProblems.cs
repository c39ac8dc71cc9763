using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

/// <summary>The body does not act on that day: not yet valid, or ended .</summary>
public sealed record BodyNotActing(BodyId Body, string Name, DateOnly Day, string At = "body") : Problem("organisation.body-not-acting", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body.Value), ("name", Name), ("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>A newly elected body decides nothing before its constituting meeting is registered .</summary>
public sealed record BodyNotConstituted(BodyId Body, string Name, string At = "body") : Problem("organisation.body-not-constituted", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body.Value), ("name", Name));
}

/// <summary>A constituting meeting lies before the body's first day, after today, or has been registered already.</summary>
public sealed record ConstitutingMeetingMisplaced(BodyId Body, DateOnly Day) : Problem("organisation.constituting-meeting-misplaced", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body.Value), ("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>A unit would stand below itself.</summary>
public sealed record UnitBelowItself(UnitId Unit) : Problem("organisation.unit-below-itself", "parent")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit.Value));
}

/// <summary>Another body already has this name in addresses or this short code during an overlapping time.</summary>
public sealed record NameTaken(string Name, string At) : Problem("organisation.name-taken", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}
