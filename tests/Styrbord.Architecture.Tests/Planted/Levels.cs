// Small breaches of the table of levels, so that the rule is known to bite. Nothing here is called.
#pragma warning disable CA1801, CA1812, CA1822, IDE0051, IDE0060, MA0038, MA0041, CA1852, CA1859 // planted code is dead on purpose

namespace Styrbord.Architecture.Tests.Planted
{
    internal sealed record Authority(Goals.GoalSlice Goals, Plans.PlanSlice Plans);

    internal static class Model
    {
        public static string Name(Plans.PlanSlice slice) => slice.Name;

        public static string ToJson(object value) => $"{value}";

        public static int Count() => 1;
    }

    internal sealed class Stray;
}

namespace Styrbord.Architecture.Tests.Planted.Elsewhere
{
    internal sealed class Lost;
}

namespace Styrbord.Architecture.Tests.Planted.Access
{
    internal sealed record AccessSlice(string Name);
}

namespace Styrbord.Architecture.Tests.Planted.Plans
{
    internal sealed record PlanSlice(string Name);

    internal sealed class UsesLower
    {
        public string Read(Authority authority) => authority.Goals.Name + authority.Plans.Name;
    }
}

namespace Styrbord.Architecture.Tests.Planted.Goals
{
    internal sealed record GoalSlice(string Name);

    internal sealed class NamesHigher
    {
        public Plans.PlanSlice? Plan { get; set; }
    }

    internal sealed class NamesSameLevel
    {
        public string Read(object slice) => ((Access.AccessSlice)slice).Name;
    }

    internal sealed class ReadsHigherSlice
    {
        public string Read(Authority authority) => authority.Plans.ToString();
    }

    internal sealed class HidesInLambda
    {
        public Func<Authority, string> Read() => authority => authority.Plans.Name;
    }

    internal sealed class HidesInAsync
    {
        public async Task<string> ReadAsync(Authority authority)
        {
            await Task.Yield();
            return authority.Plans.Name;
        }
    }

    internal sealed class HidesInGeneric
    {
        public object Read() => Array.Empty<List<Plans.PlanSlice>>();
    }

    [HidesInAttribute.Marks(typeof(Plans.PlanSlice))]
    internal sealed class HidesInAttribute
    {
        [AttributeUsage(AttributeTargets.Class)]
        internal sealed class MarksAttribute(Type type) : Attribute
        {
            public Type Type { get; } = type;
        }
    }

    internal sealed class NamesModel
    {
        public Type Read() => typeof(Model);
    }

    internal sealed class AsksModel
    {
        public int Read() => Model.Count();
    }

    internal sealed class WritesByModel
    {
        public string Read() => Model.ToJson(this);
    }
}
