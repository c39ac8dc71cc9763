using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>The body does not answer for the thing: another authority marks its own.</summary>
public sealed record NotItsOwner(string Name) : Problem("secrecy.not-its-owner", "by")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The paragraph holds signs that format a text; it stands within other texts.</summary>
public sealed record BadParagraph(string Paragraph) : Problem("secrecy.bad-paragraph", "paragraph")
{
    public override IReadOnlyDictionary<string, string> Data => With(("paragraph", Paragraph));
}

/// <summary>What is asked for touches something secret that the account may not see (HTTP 403). Says no more than that.</summary>
public sealed record StandsInSecrecy() : Problem("secrecy.stands-in-secrecy");
