namespace Intranet.Domain.Kernel;

/// <summary>Who asks: a person with the keys and permissions that apply today, the system itself, or nobody known.</summary>
public sealed record Actor
{
    private Actor() { }

    /// <summary>Null for the system and for visitors.</summary>
    public long? PersonId { get; private init; }

    /// <summary>The agency the person works in.</summary>
    public long? AgencyId { get; private init; }

    /// <summary>The person's own keys, and those of the absent whom they stand in for.</summary>
    public IReadOnlySet<PrincipalKey> Keys { get; private init; } = new HashSet<PrincipalKey>();

    public IReadOnlySet<string> Permissions { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>For whom the person stands in today, and with which keys.</summary>
    public StandingIn StandingIn { get; private init; } = StandingIn.ForNobody;

    /// <summary>Jobs and the process engine; passes every check, so it is never made from anything a person sent.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>The name of the job, or "person" / "visitor"; for logs and the audit trail.</summary>
    public required string Name { get; init; }

    public static Actor Visitor { get; } = new() { Name = "visitor" };

    public static Actor System(string job) => new() { Name = job, IsSystem = true };

    /// <param name="personId">Who it is.</param>
    /// <param name="agencyId">Where they work.</param>
    /// <param name="keys">Their own keys.</param>
    /// <param name="permissions">What their own roles allow: standing in for somebody gives keys, no permissions.</param>
    /// <param name="absentees">Those for whom they stand in.</param>
    public static Actor Person(
        long personId, long? agencyId, IEnumerable<PrincipalKey> keys, IEnumerable<string> permissions, params IReadOnlyList<Absentee> absentees)
    {
        var own = keys.ToHashSet();
        return new()
        {
            Name = "person",
            PersonId = personId,
            AgencyId = agencyId,
            Keys = own.Concat(absentees.SelectMany(a => a.Keys)).ToHashSet(),
            Permissions = permissions.ToHashSet(StringComparer.Ordinal),
            StandingIn = absentees.Count == 0 ? StandingIn.ForNobody : new StandingIn(own, absentees),
        };
    }

    /// <summary>The person, and those for whom they stand in.</summary>
    public IReadOnlyList<long> People => PersonId is { } me ? [me, .. StandingIn.Absentees.Select(a => a.PersonId)] : [];

    /// <summary>The posts that they hold, or whose holder they stand in for.</summary>
    public IReadOnlyList<long> Posts => [.. Keys.Select(k => k.PostId).OfType<long>().Order()];

    /// <summary>The keys by which the actor acts in this use case: their own, or those of the one in whose place they act.</summary>
    public IEnumerable<PrincipalKey> KeysInUse =>
        StandingIn.OnBehalfOf is { } absent ? StandingIn.Absentees.Single(a => a.PersonId == absent).Keys : Keys.Where(StandingIn.IsOwn);

    public bool May(string permission) => IsSystem || Permissions.Contains(permission);

    /// <summary>
    /// Whether the actor holds any of the keys by which something may be done; only if none of these is their own it is done in
    /// place of somebody.
    /// </summary>
    public bool IsAny(IReadOnlyCollection<PrincipalKey> keys)
    {
        if (IsSystem) return true;
        var held = keys.Where(Keys.Contains).ToList();
        return held.Exists(StandingIn.IsOwn) || (held.Count > 0 && Is(held[0]));
    }

    /// <summary>Whether the actor holds the key, itself or in place of somebody; the latter goes into the audit trail of what follows.</summary>
    public bool Is(PrincipalKey key)
    {
        if (IsSystem) return true;
        if (!Keys.Contains(key)) return false;
        StandingIn.Use(key);
        return true;
    }
}

/// <summary>Somebody who is away, and the keys that their substitute holds meanwhile.</summary>
public sealed record Absentee(long PersonId, BilingualText Name, IReadOnlyList<PrincipalKey> Keys);

/// <summary>For whom a person stands in, and in whose place they are acting in this use case.</summary>
public sealed class StandingIn(IReadOnlySet<PrincipalKey> own, IReadOnlyList<Absentee> absentees)
{
    public static StandingIn ForNobody { get; } = new(new HashSet<PrincipalKey>(), []);

    public IReadOnlyList<Absentee> Absentees { get; } = absentees;

    /// <summary>In whose place the person acted since <see cref="Begin"/>; null as long as their own keys were enough.</summary>
    public long? OnBehalfOf { get; private set; }

    /// <summary>A use case begins.</summary>
    internal void Begin()
    {
        if (Absentees.Count > 0) OnBehalfOf = null;
    }

    internal bool IsOwn(PrincipalKey key) => Absentees.Count == 0 || own.Contains(key);

    internal void Use(PrincipalKey key)
    {
        if (!IsOwn(key)) OnBehalfOf ??= Absentees.FirstOrDefault(a => a.Keys.Contains(key))?.PersonId;
    }
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
