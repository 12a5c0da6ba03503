namespace Intranet.Domain.Kernel;

/// <summary>Who asks: a person with the keys and permissions that apply today, the system itself, or nobody known.</summary>
public sealed record Actor
{
    private Actor() { }

    /// <summary>Null for the system and for visitors.</summary>
    public long? PersonId { get; private init; }

    /// <summary>The agency the person works in.</summary>
    public long? AgencyId { get; private init; }

    public IReadOnlySet<PrincipalKey> Keys { get; private init; } = new HashSet<PrincipalKey>();

    public IReadOnlySet<string> Permissions { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Jobs and the process engine; passes every check, so it is never made from anything a person sent.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>The name of the job, or "person" / "visitor"; for logs and the audit trail.</summary>
    public required string Name { get; init; }

    public static Actor Visitor { get; } = new() { Name = "visitor" };

    public static Actor System(string job) => new() { Name = job, IsSystem = true };

    public static Actor Person(long personId, long? agencyId, IEnumerable<PrincipalKey> keys, IEnumerable<string> permissions) =>
        new()
        {
            Name = "person",
            PersonId = personId,
            AgencyId = agencyId,
            Keys = keys.ToHashSet(),
            Permissions = permissions.ToHashSet(StringComparer.Ordinal),
        };

    public bool May(string permission) => IsSystem || Permissions.Contains(permission);

    public bool Is(PrincipalKey key) => IsSystem || Keys.Contains(key);
}

/// <summary>The actor of the current scope. Nobody until somebody is set: deny by default.</summary>
public sealed class CurrentActor
{
    private string[] _keys = [];

    public Actor Actor { get; private set; } = Actor.Visitor;

    /// <summary>The actor's keys as the database compares them.</summary>
    public string[] KeyValues => _keys;

    /// <summary>Sets who acts from here on in this scope (a request, a job, one step of the demo).</summary>
    public void Become(Actor actor)
    {
        Actor = actor;
        _keys = actor.Keys.Select(key => key.Value).Order(StringComparer.Ordinal).ToArray();
    }
}
