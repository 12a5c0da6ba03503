using System.Collections.Concurrent;
using System.Reflection;

namespace Intranet.Domain.Kernel;

/// <summary>
/// What happened, in the past tense. Holds ids, codes and arguments, never personal values: events outlive
/// anonymisation, and their text is rendered on reading.
/// </summary>
public interface IDomainEvent
{
    /// <summary>The record this happened to, for its history.</summary>
    RecordRef Record { get; }
}

/// <summary>A record by the stable name of its type and its id.</summary>
public readonly record struct RecordRef(string Type, long Id)
{
    public override string ToString() => $"{Type}/{Id}";
}

/// <summary>The name under which events, commands and processes are stored: it must survive a renamed class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StoredNameAttribute(string name) : Attribute
{
    private static readonly ConcurrentDictionary<Type, string> s_names = new();

    public string Name { get; } = name;

    /// <exception cref="InvalidOperationException">The type carries no stored name.</exception>
    public static string Of(Type type) => s_names.GetOrAdd(type, static type =>
        type.GetCustomAttribute<StoredNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{type.Name} is stored and needs a [StoredName]."));
}
