using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

public abstract record OrganisationEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Organisation = On(authority.Organisation) };

    protected abstract OrganisationState On(OrganisationState state);

    private protected static IEnumerable<TextRef> One(TextRef? text) => text is null ? [] : [text];
}

public sealed record AuthorityNamed(string Name, bool Sample) : OrganisationEvent
{
    protected override OrganisationState On(OrganisationState state) => state with { Name = Name, Sample = Sample };
}

public sealed record TermSet(string Key, TimedTerm Term) : OrganisationEvent
{
    protected override OrganisationState On(OrganisationState state) => OrganisationRules.On(state, this);
}

public sealed record OrganisationRecorded(PlanningOrganisation Organisation) : OrganisationEvent
{
    public override IEnumerable<TextRef> Texts => One(Organisation.Note);

    protected override OrganisationState On(OrganisationState state) =>
        state with { Organisations = state.Organisations.SetItem(Organisation.Id, Organisation) };
}

public sealed record BodyRecorded(Body Body) : OrganisationEvent
{
    public override IEnumerable<TextRef> Texts => One(Body.Note);

    protected override OrganisationState On(OrganisationState state) => state with { Bodies = state.Bodies.SetItem(Body.Id, Body) };
}

public sealed record BodyRenamed(BodyId Body, string Name, DateOnly From) : OrganisationEvent
{
    protected override OrganisationState On(OrganisationState state) => OrganisationRules.On(state, this);
}

public sealed record BodyEnded(BodyId Body, PartialDate To) : OrganisationEvent
{
    protected override OrganisationState On(OrganisationState state) =>
        state with { Bodies = state.Bodies.SetItem(Body, state.Bodies[Body] with { Validity = state.Bodies[Body].Validity with { To = To } }) };
}

public sealed record ConstitutingMeetingHeld(BodyId Body, DateOnly Day) : OrganisationEvent
{
    protected override OrganisationState On(OrganisationState state) =>
        state with { Bodies = state.Bodies.SetItem(Body, state.Bodies[Body] with { Constituted = Day }) };
}

public sealed record UnitRecorded(Unit Unit) : OrganisationEvent
{
    public override IEnumerable<TextRef> Texts => One(Unit.Note);

    protected override OrganisationState On(OrganisationState state) => state with { Units = state.Units.SetItem(Unit.Id, Unit) };
}

public sealed record BodiesRelated(BodyRelation Relation) : OrganisationEvent
{
    public override IEnumerable<TextRef> Texts => One(Relation.Note);

    protected override OrganisationState On(OrganisationState state) => state with { Relations = state.Relations.SetItem(Relation.Id, Relation) };
}

public sealed record GroupRecorded(Group Group) : OrganisationEvent
{
    public override IEnumerable<TextRef> Texts => One(Group.Note);

    protected override OrganisationState On(OrganisationState state) => state with { Groups = state.Groups.SetItem(Group.Id, Group) };
}
