using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using static Styrbord.TestKit.AnActionPlan;

namespace Styrbord.Domain.Tests.ActionPlans;

public sealed class IndividualGoalsTests
{
    private static readonly LinkIndividualGoals Link = new(Evenings, new("mal-1"), "Mål för kirurgens medarbetare", "https://hr.example/utvecklingsplaner/kirurgi", "Personalsystemet");

    [Fact, Requirement("R-052")]
    public void LinkIndividualGoals_Https_IsALinkAndNothingElse() =>
        Given(WithActivities, Link).Authority.ActionPlans.Activities[Evenings].Individual
            .ShouldBe([new IndividualGoals(new("mal-1"), "Mål för kirurgens medarbetare", "https://hr.example/utvecklingsplaner/kirurgi", "Personalsystemet")]);

    [Theory, Requirement("R-052")]
    [InlineData("http://hr.example/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://anna:hemlig@hr.example/x")]
    [InlineData("/x")]
    [InlineData("")]
    public void LinkIndividualGoals_AnythingElse_IsRefused(string address) => Given(WithActivities).When(Link with { Address = address }).Then(new NotHttps(address));

    [Fact]
    public void LinkIndividualGoals_WithoutWhereTheyAreKept_IsRefused() => Given(WithActivities).When(Link with { KeptIn = "" }).Then(new Required("keptIn"));

    [Fact]
    public void LinkIndividualGoals_ByAContributor_IsForbidden() => Given(WithActivities.As("handlaggare")).When(Link).ThenRefused<NoAccess>();

    [Fact]
    public void UnlinkIndividualGoals_Linked_IsGone() =>
        Given(WithActivities, Link, new UnlinkIndividualGoals(Evenings, new("mal-1"))).Authority.ActionPlans.Activities[Evenings].Individual.ShouldBeEmpty();
}
