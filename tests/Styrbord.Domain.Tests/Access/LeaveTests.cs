using Styrbord.Domain.Access;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Access;

public sealed class LeaveTests
{
    private static readonly DateOnly From = new(2018, 9, 3), To = new(2018, 9, 28);
    private static readonly RecordLeave Away = new(new("ledig"), "sekreterare-nbs", From, To, "handlaggare-npf");
    private static readonly Story Roles = WithRoles(WithBodies).On(2018, 8, 27);

    [Fact]
    public void RecordLeave_WithDeputy_GivesTheDeputyTheRolesForTheTime()
    {
        var story = Roles.And(Away);

        AccessQueries.GrantsOf(story, "handlaggare-npf", From).ShouldContain(g => g.Role == Role.CommitteeSecretary && g.Body == Hospital);
        AccessQueries.GrantsOf(story, "handlaggare-npf", To.AddDays(1)).ShouldNotContain(g => g.Role == Role.CommitteeSecretary);
        (AccessQueries.IsAway(story, "sekreterare-nbs", To), AccessQueries.IsAway(story, "sekreterare-nbs", To.AddDays(1))).ShouldBe((true, false));
    }

    [Fact]
    public void RecordLeave_WithADeputyOfAPartyGroup_IsRefused() =>
        Roles.And(new GrantRole(new("grupp"), "ledamot-a", Role.PartyGroup, OldAssembly, new(2018, 1, 1), Group: "Gruppen"))
            .When(Away with { Deputy = "ledamot-a" }).Then(new GroupAndOffice("ledamot-a"));

    [Fact]
    public void RecordLeave_WithoutDeputy_GivesNobodyARole() => Roles.When(Away with { Deputy = null }).ThenEvents(typeof(LeaveRecorded));

    [Fact]
    public void EndLeave_Earlier_EndsTheDeputysRolesToo()
    {
        var story = Roles.And(Away, new EndLeave(new("ledig"), new(2018, 9, 14)));

        AccessQueries.GrantsOf(story, "handlaggare-npf", new(2018, 9, 15)).ShouldNotContain(g => g.Role == Role.CommitteeSecretary);
        AccessQueries.IsAway(story, "sekreterare-nbs", new(2018, 9, 15)).ShouldBeFalse();
    }

    [Fact]
    public void EndLeave_Later_KeepsTheDeputysRolesAsLong()
    {
        var story = Roles.And(Away, new EndLeave(new("ledig"), new(2018, 10, 12)));

        IsDeputy(story, new(2018, 10, 12)).ShouldBeTrue();
        IsDeputy(story, new(2018, 10, 13)).ShouldBeFalse();
        IsDeputy(story.And(new EndLeave(new("ledig"), new(2018, 9, 14))), new(2018, 9, 15)).ShouldBeFalse();
    }

    [Fact]
    public void EndLeave_LaterThanTheOwnRole_EndsWithTheRole()
    {
        var own = ((Authority)Roles).Access.Grants.Values.Single(g => g.Account == "sekreterare-nbs");
        var story = Roles.And(Away, new EndRole(own.Id, new(2018, 10, 5)), new EndLeave(new("ledig"), new(2018, 10, 12)));

        (IsDeputy(story, new(2018, 10, 5)), IsDeputy(story, new(2018, 10, 6))).ShouldBe((true, false));
    }

    [Fact]
    public void EndLeave_LaterWithARoleEndedByHand_DoesNotBeginItAgain()
    {
        var story = Roles.And(Away, new EndRole(new("ledig.1"), new(2018, 9, 10)), new EndLeave(new("ledig"), new(2018, 10, 12)));

        IsDeputy(story, new(2018, 9, 11)).ShouldBeFalse();
    }

    [Fact]
    public void EndLeave_LaterOverAnother_IsRefused() =>
        Roles.And(Away, Away with { Id = new("ledig-2"), From = new(2018, 10, 8), To = null }).When(new EndLeave(new("ledig"), new(2018, 10, 12))).Then(new LeaveOverlaps("2018-10-08"));

    [Fact]
    public void RecordLeave_OverAnother_IsRefused() => Roles.And(Away).When(Away with { Id = new("ledig-2"), From = To, To = null }).Then(new LeaveOverlaps("2018-09-03"));

    [Fact]
    public void RecordLeave_DeputyOneselfOrAway_IsRefused()
    {
        Roles.When(Away with { Deputy = Away.Account }).Then(new BadDeputy(Away.Account));
        Roles.And(Away with { Id = new("annan"), Account = "handlaggare-npf", Deputy = null }).When(Away).Then(new BadDeputy("handlaggare-npf"));
    }

    [Fact]
    public void RecordLeave_EndsBeforeItStarts_IsRefused() => Roles.When(Away with { To = From.AddDays(-1) }).Then(new Domain.Kernel.EndsBeforeStart("to"));

    [Fact]
    public void EndLeave_Unknown_IsRefused() => Roles.When(new EndLeave(new("ingen"), To)).ThenRefused<Domain.Kernel.NotFound>();

    [Fact]
    public void RecordLeave_ByOtherThanTheAdministrator_IsRefused() => Roles.As("sekreterare-nbs").When(Away).ThenRefused<NoAccess>();

    private static bool IsDeputy(Authority authority, DateOnly day) =>
        AccessQueries.GrantsOf(authority, "handlaggare-npf", day).Any(g => g.Role == Role.CommitteeSecretary && g.Body == Hospital);
}
