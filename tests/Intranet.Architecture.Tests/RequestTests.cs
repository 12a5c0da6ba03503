using System.Reflection;
using Intranet.Domain.Kernel;
using MediatR;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests;

/// <summary>What every request, event and process must declare.</summary>
public sealed class RequestTests
{
    [Fact]
    public void Every_request_says_who_may_send_it()
    {
        Code.Requests.Where(IsUndeclared).ShouldBeEmpty();
        Code.Requests.Count().ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Undeclared_and_contradictory_requests_are_caught()
    {
        IsUndeclared(typeof(Nobodys)).ShouldBeTrue();
        IsUndeclared(typeof(Both)).ShouldBeTrue();
        IsUndeclared(typeof(Sound)).ShouldBeFalse();
        Code.IsRequest(typeof(Nobodys)).ShouldBeTrue();
    }

    [Fact]
    public void Everything_stored_has_a_name_of_its_own()
    {
        NameFaults(Code.Types.Where(Code.IsStored)).ShouldBeEmpty();
    }

    [Fact]
    public void Missing_and_shared_names_are_caught()
    {
        NameFaults([typeof(Nobodys)]).ShouldBe(["Nobodys has no stored name."]);
        NameFaults([typeof(Sound), typeof(Same)]).ShouldBe(["'test.sound' is shared by Same, Sound."]);
        Code.IsStored(typeof(Nobodys)).ShouldBeTrue();
    }

    private static bool IsUndeclared(Type request) =>
        request.IsDefined(typeof(RequiresAttribute)) == request.IsDefined(typeof(OpenToAllAttribute));

    // Events, commands and processes are stored apart, so only names within a kind must differ.
    private static IEnumerable<string> NameFaults(IEnumerable<Type> types)
    {
        var named = types.Select(t => (Type: t, t.GetCustomAttribute<StoredNameAttribute>()?.Name)).ToList();
        return
        [
            .. named.Where(n => n.Name is null).Select(n => $"{n.Type.Name} has no stored name."),
            .. named.Where(n => n.Name is not null).GroupBy(n => (n.Name, Code.IsRequest(n.Type), n.Type.IsAssignableTo(typeof(IDomainEvent))))
                .Where(g => g.Count() > 1)
                .Select(g => $"'{g.Key.Name}' is shared by {string.Join(", ", g.Select(n => n.Type.Name).Order(StringComparer.Ordinal))}."),
        ];
    }

    private sealed record Nobodys : ICommand<Unit>;

    [Requires("test"), OpenToAll("test")]
    private sealed record Both : ICommand<Unit>;

    [StoredName("test.sound"), Requires("test")]
    private sealed record Sound : ICommand<Unit>;

    [StoredName("test.sound"), Requires("test")]
    private sealed record Same : ICommand<Unit>;
}
