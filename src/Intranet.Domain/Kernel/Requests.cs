using MediatR;

namespace Intranet.Domain.Kernel;

/// <summary>Asks for a change. Runs in one transaction; the handler never saves.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;

/// <summary>Asks for something to read; changes nothing.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;

/// <summary>A command that takes effect once, however often it is posted under the same id; repeats get the first result.</summary>
public interface IOnce
{
    /// <summary>Made when the form is shown; <see cref="Guid.Empty"/> where the caller needs no such protection.</summary>
    Guid OperationId { get; }
}

/// <summary>Who may send this request: holders of the permission. A request without a declaration is refused.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>Anybody may send this request, signed in or not; say why.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute(string because) : Attribute
{
    public string Because { get; } = because;
}

public static class OperationId
{
    /// <summary>The one place that makes identifiers for operations.</summary>
#pragma warning disable RS0030 // The factory the banned symbol points to.
    public static Guid New() => Guid.NewGuid();
#pragma warning restore RS0030
}
