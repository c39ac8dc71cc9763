using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class EventSubjectsTests
{
    [Fact]
    public void Of_WhatIsWrittenInAPlan_IsThePlan() =>
        EventSubjects.Of(Opened, Opened.When(new WriteSection(Proposal, "vision", "Text.")).Events.Single()).ShouldBe([Proposal.Value]);

    [Fact]
    public void Of_ADecision_IsMatterBodyAndWhatWasDecided()
    {
        var told = Locked.On(2018, 9, 19).When(Adopted(Hospital, Content1, new(2018, 9, 19)));

        EventSubjects.Of(Locked, told.Events[0]).ShouldBe([HealthcareMatter.Value, Hospital.Value, Proposal.Value]);
    }
}
