using System.Globalization;

namespace Styrbord.Web.Process.Wheels;

/// <summary>A year laid round a point: the first of January is straight up, and time goes clockwise.</summary>
internal readonly record struct WheelGeometry(int Year, double X, double Y)
{
    private int Days => DateTime.IsLeapYear(Year) ? 366 : 365;

    /// <summary>The angle of a place within the day: 0 its beginning, 0.5 its noon.</summary>
    public double Angle(DateOnly day, double within = 0.5) =>
        ((day.DayNumber - new DateOnly(Year, 1, 1).DayNumber + within) / Days * 2 * Math.PI) - (Math.PI / 2);

    public (double X, double Y) At(double radius, double angle) => (X + (radius * Math.Cos(angle)), Y + (radius * Math.Sin(angle)));

    /// <summary><c>x y</c> as a path wants it.</summary>
    public string Point(double radius, double angle)
    {
        var (x, y) = At(radius, angle);
        return $"{R(x)} {R(y)}";
    }

    /// <summary>A piece of a circle; <paramref name="reverse"/> where text must run the other way to stand upright.</summary>
    public string Arc(double radius, double from, double to, bool reverse = false) =>
        $"M{Point(radius, reverse ? to : from)}A{R(radius)} {R(radius)} 0 {(to - from > Math.PI ? 1 : 0)} {(reverse ? 0 : 1)} {Point(radius, reverse ? from : to)}";

    public string Sector(double inner, double outer, double from, double to)
    {
        var large = to - from > Math.PI ? 1 : 0;
        return $"M{Point(outer, from)}A{R(outer)} {R(outer)} 0 {large} 1 {Point(outer, to)}L{Point(inner, to)}A{R(inner)} {R(inner)} 0 {large} 0 {Point(inner, from)}Z";
    }

    public string Ray(double inner, double outer, double angle) => $"M{Point(inner, angle)}L{Point(outer, angle)}";

    /// <summary>Text on the lower half would stand on its head.</summary>
    public static bool IsBelow(double angle) => Math.Sin(angle) > 0.05;

    public static string R(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
