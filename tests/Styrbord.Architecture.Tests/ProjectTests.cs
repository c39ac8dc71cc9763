using System.Xml.Linq;
using Shouldly;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class ProjectTests
{
    [Fact]
    public void Assemblies_Compiled_ReferenceOnlyTheirRow() => House.Assemblies
        .SelectMany(a => ProjectRule.Violations(a.GetName().Name!, a.GetReferencedAssemblies().Select(r => r.Name!)))
        .ShouldBeEmpty();

    [Fact]
    public void Projects_AsWritten_ReferenceOnlyTheirRow() => House.Files("src", ".csproj")
        .SelectMany(f => ProjectRule.Violations(Path.GetFileNameWithoutExtension(f), ProjectRule.ReferencesIn(XDocument.Load(House.PathOf(f)))))
        .ShouldBeEmpty();

    [Fact]
    public void Domain_AsWritten_TakesNoPackage() =>
        ProjectRule.PackagesOfDomain(XDocument.Load(House.PathOf("src/Styrbord.Domain/Styrbord.Domain.csproj"))).ShouldBeEmpty();

    [Fact]
    public void Domain_Compiled_KnowsOnlyTheFramework() =>
        ProjectRule.ForeignTo(House.Domain.GetReferencedAssemblies().Select(r => r.Name!)).ShouldBeEmpty();

    [Theory]
    [InlineData("Styrbord.Domain", "Styrbord.Timeline")]
    [InlineData("Styrbord.Rendering", "Styrbord.Exchange")]
    [InlineData("Styrbord.Timeline", "Styrbord.Web")]
    [InlineData("Styrbord.Web", "styrbord")]
    public void Planted_WrongReference_IsReported(string project, string reference) =>
        ProjectRule.Violations(project, ["System.Runtime", reference]).ShouldBe([$"{project} references {reference}"]);

    [Fact]
    public void Planted_ProjectWithoutRow_IsReported() =>
        ProjectRule.Violations("Styrbord.Extra", []).ShouldHaveSingleItem();

    [Fact]
    public void Planted_PackageInDomain_IsReported()
    {
        var project = XDocument.Parse("""<Project><ItemGroup><PackageReference Include="Dapper" /><ProjectReference Include="../A/Styrbord.Web.csproj" /></ItemGroup></Project>""");

        ProjectRule.PackagesOfDomain(project).ShouldBe(["Domain takes Dapper"]);
        ProjectRule.ReferencesIn(project).ShouldBe(["Styrbord.Web"]);
        ProjectRule.ForeignTo(["System.Runtime", "Dapper", "Microsoft.AspNetCore.Http"]).Count().ShouldBe(2);
    }
}
