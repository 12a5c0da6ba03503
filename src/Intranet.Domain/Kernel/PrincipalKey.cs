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

    /// <summary>True for what a substitute holds while its holder is away: a person's, a post's and a desk's, not an agency's or a role's.</summary>
    public bool IsInherited => Parts.Kind is "person" or "post" or "desk";

    /// <summary>The post whose key it is; null if it is of another kind.</summary>
    public long? PostId => IdOf("post");

    /// <summary>The agency whose desk's key it is.</summary>
    public long? DeskId => IdOf("desk");

    /// <summary>The person whose own key it is.</summary>
    public long? PersonId => IdOf("person");

    public override string ToString() => Value;

    private long? IdOf(string kind) => Parts is var (found, id) && found == kind ? id : null;

    private static PrincipalKey Of(string kind, long id) => new(string.Create(CultureInfo.InvariantCulture, $"{kind}:{id}"));
}
