using Shouldly;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests.Docs;

public sealed class DocsTests
{
    [Fact]
    public void Api_Generated_IsAsCommitted() => Compare("docs/api.md", ApiPage.Write());

    [Fact]
    public void Requirements_Generated_AreAsCommitted() => Compare("docs/requirements.md", RequirementsPage.Write(RequirementsPage.TestsByRow()));

    [Fact]
    public void Requirements_ListedRows_AreAll296InOrder() =>
        RequirementsPage.Rows.Select(r => r.Id).ShouldBe(Enumerable.Range(1, 296).Select(n => $"R-{n:000}"));

    [Fact]
    public void Requirements_MarkedInTests_Exist() =>
        RequirementsPage.TestsByRow().Select(g => g.Key).Except(RequirementsPage.Rows.Select(r => r.Id), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Glossary_EveryIdentifier_IsInTheCode() =>
        GlossaryRule.Unknown(House.Read("docs/glossary.md"), House.Domain.GetTypes()).ShouldBeEmpty();

    [Fact]
    public void Planted_UnknownIdentifier_IsReported() =>
        GlossaryRule.Unknown("| nämnd | `Committee` | a |\n| nämndbudget | `NamndBudget` | b |\n", House.Domain.GetTypes()).ShouldBe(["NamndBudget"]);

    [Fact]
    public void Links_InPages_LeadToFiles()
    {
        foreach (var page in House.Files("docs", ".md").Concat(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]))
        {
            Links.Broken(page, House.Read(page), f => Path.Exists(House.PathOf(f))).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Planted_BrokenLink_IsReported() =>
        Links.Broken("docs/a.md", "[x](b.md) ![y](../c.png) [z](https://example.org) [å](#å)", f => f == "docs/b.md").ShouldBe(["docs/a.md links to c.png"]);

    private static void Compare(string file, string written)
    {
        if (Update.Asked)
        {
            File.WriteAllText(House.PathOf(file), written);
        }

        House.Read(file).ShouldBe(written, $"{file} is not what the code says: {Update.How}");
    }
}
