using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Organisation;

public sealed class ConstitutingMeetingTests
{
    private static readonly Story January = WithBodies.On(2019, 1, 20).And(new OpenMatter(new("m"), "2019/1", "Yttrande", MatterKind.Other));

    [Fact, Requirement("R-014")]
    public void AdoptDecision_BeforeTheConstitutingMeetingIsRegistered_IsRefused() =>
        Given(January).When(Decided(Healthcare, 18)).Then(new BodyNotConstituted(Healthcare, "Hälso- och sjukvårdsnämnden"));

    [Fact, Requirement("R-014")]
    public void AdoptDecision_ForADayBeforeTheConstitutingMeeting_IsRefused() =>
        Given(January, new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 15))).When(Decided(Healthcare, 14)).ThenRefused<BodyNotConstituted>();

    [Fact, Requirement("R-014")]
    public void AdoptDecision_OnTheDayOfTheConstitutingMeeting_IsAccepted() =>
        Given(January, new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 15))).When(Decided(Healthcare, 15)).ThenOne<DecisionAdopted>();

    [Fact, Requirement("R-002")]
    public void AdoptDecision_ByABodyThatHasEnded_IsRefused() =>
        Given(January).When(Decided(Hospital, 10)).Then(new BodyNotActing(Hospital, "Nämnden för sjukhuset", new(2019, 1, 10)));

    [Fact, Requirement("R-002")]
    public void AdoptDecision_ByABodyNotYetValid_IsRefused() =>
        Given(WithBodies.On(2018, 12, 20), new OpenMatter(new("m"), "2018/9", "Yttrande", MatterKind.Other))
            .When(new AdoptDecision(new("b"), new("m"), Healthcare, new(2018, 12, 19), "1", DecisionStage.Adoption)).ThenRefused<BodyNotActing>();

    [Theory]
    [InlineData(2018, 12, 31)]
    [InlineData(2019, 1, 21)]
    public void RegisterConstitutingMeeting_BeforeTheBodyOrAfterToday_IsRefused(int year, int month, int day) =>
        Given(January).When(new RegisterConstitutingMeeting(Healthcare, new(year, month, day))).Then(new ConstitutingMeetingMisplaced(Healthcare, new(year, month, day)));

    [Fact]
    public void RegisterConstitutingMeeting_Twice_IsRefused() =>
        Given(January, new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 15))).When(new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 16))).ThenRefused<ConstitutingMeetingMisplaced>();

    [Fact]
    public void RegisterConstitutingMeeting_OfABodyNotNewlyElected_IsRefused() =>
        Given(January).When(new RegisterConstitutingMeeting(Assembly, new(2019, 1, 15))).ThenRefused<ConstitutingMeetingMisplaced>();

    private static AdoptDecision Decided(BodyId body, int day) => new(new("b"), new("m"), body, new(2019, 1, day), "1", DecisionStage.Adoption);
}
