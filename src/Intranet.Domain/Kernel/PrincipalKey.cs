using System.Globalization;

namespace Intranet.Domain.Kernel;

/// <summary>
/// One way in which somebody can be entitled or owe something: as a person, as holder of a post, at an agency's
/// registry desk, as staff of an agency, by a role (everywhere or in one agency). Stored as text and indexed; a
/// person's keys are all the keys that apply to them today.
/// </summary>
public readonly record struct PrincipalKey(string Value)
{
    public const int MaxLength = 80;

    public static PrincipalKey Person(long personId) => Of("person", personId);

    public static PrincipalKey Post(long postId) => Of("post", postId);

    public static PrincipalKey Desk(long agencyId) => Of("desk", agencyId);

    public static PrincipalKey Agency(long agencyId) => Of("agency", agencyId);

    public static PrincipalKey Role(string role) => new($"role:{role}");

    public static PrincipalKey Role(string role, long agencyId) =>
        new(string.Create(CultureInfo.InvariantCulture, $"role:{role}@{agencyId}"));

    /// <summary>True for work that is addressed to an office and not to one person or post.</summary>
    public bool IsOffice => Value.StartsWith("desk:", StringComparison.Ordinal) || Value.StartsWith("role:", StringComparison.Ordinal);

    /// <summary>What it is made of: "post" and 12; of a role its name and, where it is held in one, the agency.</summary>
    public (string Kind, long? Id) Parts
    {
        get
        {
            var (kind, rest) = Value.Split(':', 2) is [var k, var r] ? (k, r) : (Value, "");
            if (kind != "role") return (kind, Id(rest));
            return rest.Split('@', 2) is [var role, var agency] ? (role, Id(agency)) : (rest, null);

            static long? Id(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
    }

    public override string ToString() => Value;

    private static PrincipalKey Of(string kind, long id) => new(string.Create(CultureInfo.InvariantCulture, $"{kind}:{id}"));
}
