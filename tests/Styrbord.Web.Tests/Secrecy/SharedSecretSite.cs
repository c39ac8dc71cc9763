using Xunit;

namespace Styrbord.Web.Tests.Secrecy;

/// <summary>The site is walked once for all that ask of it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSecretSite : ICollectionFixture<SecretSite>
{
    public const string Name = "Secret site";
}
