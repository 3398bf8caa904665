/* SPDX-License-Identifier: MIT */
/*
 * The BPF helper functions, for a program that implements them.
 *
 * Made by bpfdoc from <linux/bpf.h>, SHA-256
 * 9487a6f86f6e26af3e0fa57ccc016cdca0bcbc32d2c1a8609d1d1972da93f3a9. Do not edit.
 */

#ifndef BPF_HELPER_STUBS_H
#define BPF_HELPER_STUBS_H

/*
 * The kernel's header uses extensions of C that -Wpedantic finds fault with. It is read as a system header, which this
 * pragma hands on to it; define BPF_HELPER_STUBS_WARNINGS to see all warnings.
 */
#if defined(__GNUC__) && !defined(BPF_HELPER_STUBS_WARNINGS)
#pragma GCC system_header
#endif

#include <stddef.h>
#include <stdint.h>

#include <linux/bpf.h>

#ifdef __cplusplus
#define BPF_HELPER_STUBS_ASSERT(condition, text) static_assert(condition, text)
#else
#define BPF_HELPER_STUBS_ASSERT(condition, text) _Static_assert(condition, text)
#endif

/* The one of three numbers that holds on this machine. */
#if UINTPTR_MAX > 0xffffffff
#define BPF_HELPER_STUBS_ABI(lp64, ilp32, i386) (lp64)
#elif defined(__i386__)
#define BPF_HELPER_STUBS_ABI(lp64, ilp32, i386) (i386)
#else
#define BPF_HELPER_STUBS_ABI(lp64, ilp32, i386) (ilp32)
#endif

/* Every helper: X(name without bpf_, id, how many registers it reads). */
#define BPF_HELPER_LIST(X) \
	X(map_lookup_elem, 1, 2) \
	X(map_update_elem, 2, 4) \
	X(map_delete_elem, 3, 2) \
	X(probe_read, 4, 3) \
	X(ktime_get_ns, 5, 0) \
	X(trace_printk, 6, 5) \
	X(get_prandom_u32, 7, 0) \
	X(get_smp_processor_id, 8, 0) \
	X(skb_store_bytes, 9, 5) \
	X(l3_csum_replace, 10, 5) \
	X(l4_csum_replace, 11, 5) \
	X(tail_call, 12, 3) \
	X(clone_redirect, 13, 3) \
	X(get_current_pid_tgid, 14, 0) \
	X(get_current_uid_gid, 15, 0) \
	X(get_current_comm, 16, 2) \
	X(get_cgroup_classid, 17, 1) \
	X(skb_vlan_push, 18, 3) \
	X(skb_vlan_pop, 19, 1) \
	X(skb_get_tunnel_key, 20, 4) \
	X(skb_set_tunnel_key, 21, 4) \
	X(perf_event_read, 22, 2) \
	X(redirect, 23, 2) \
	X(get_route_realm, 24, 1) \
	X(perf_event_output, 25, 5) \
	X(skb_load_bytes, 26, 4) \
	X(get_stackid, 27, 3) \
	X(csum_diff, 28, 5) \
	X(skb_get_tunnel_opt, 29, 3) \
	X(skb_set_tunnel_opt, 30, 3) \
	X(skb_change_proto, 31, 3) \
	X(skb_change_type, 32, 2) \
	X(skb_under_cgroup, 33, 3) \
	X(get_hash_recalc, 34, 1) \
	X(get_current_task, 35, 0) \
	X(probe_write_user, 36, 3) \
	X(current_task_under_cgroup, 37, 2) \
	X(skb_change_tail, 38, 3) \
	X(skb_pull_data, 39, 2) \
	X(csum_update, 40, 2) \
	X(set_hash_invalid, 41, 1) \
	X(get_numa_node_id, 42, 0) \
	X(skb_change_head, 43, 3) \
	X(xdp_adjust_head, 44, 2) \
	X(probe_read_str, 45, 3) \
	X(get_socket_cookie, 46, 1) \
	X(get_socket_uid, 47, 1) \
	X(set_hash, 48, 2) \
	X(setsockopt, 49, 5) \
	X(skb_adjust_room, 50, 4) \
	X(redirect_map, 51, 3) \
	X(sk_redirect_map, 52, 4) \
	X(sock_map_update, 53, 4) \
	X(xdp_adjust_meta, 54, 2) \
	X(perf_event_read_value, 55, 4) \
	X(perf_prog_read_value, 56, 3) \
	X(getsockopt, 57, 5) \
	X(override_return, 58, 2) \
	X(sock_ops_cb_flags_set, 59, 2) \
	X(msg_redirect_map, 60, 4) \
	X(msg_apply_bytes, 61, 2) \
	X(msg_cork_bytes, 62, 2) \
	X(msg_pull_data, 63, 4) \
	X(bind, 64, 3) \
	X(xdp_adjust_tail, 65, 2) \
	X(skb_get_xfrm_state, 66, 5) \
	X(get_stack, 67, 4) \
	X(skb_load_bytes_relative, 68, 5) \
	X(fib_lookup, 69, 4) \
	X(sock_hash_update, 70, 4) \
	X(msg_redirect_hash, 71, 4) \
	X(sk_redirect_hash, 72, 4) \
	X(lwt_push_encap, 73, 4) \
	X(lwt_seg6_store_bytes, 74, 4) \
	X(lwt_seg6_adjust_srh, 75, 3) \
	X(lwt_seg6_action, 76, 4) \
	X(rc_repeat, 77, 1) \
	X(rc_keydown, 78, 4) \
	X(skb_cgroup_id, 79, 1) \
	X(get_current_cgroup_id, 80, 0) \
	X(get_local_storage, 81, 2) \
	X(sk_select_reuseport, 82, 4) \
	X(skb_ancestor_cgroup_id, 83, 2) \
	X(sk_lookup_tcp, 84, 5) \
	X(sk_lookup_udp, 85, 5) \
	X(sk_release, 86, 1) \
	X(map_push_elem, 87, 3) \
	X(map_pop_elem, 88, 2) \
	X(map_peek_elem, 89, 2) \
	X(msg_push_data, 90, 4) \
	X(msg_pop_data, 91, 4) \
	X(rc_pointer_rel, 92, 3) \
	X(spin_lock, 93, 1) \
	X(spin_unlock, 94, 1) \
	X(sk_fullsock, 95, 1) \
	X(tcp_sock, 96, 1) \
	X(skb_ecn_set_ce, 97, 1) \
	X(get_listener_sock, 98, 1) \
	X(skc_lookup_tcp, 99, 5) \
	X(tcp_check_syncookie, 100, 5) \
	X(sysctl_get_name, 101, 4) \
	X(sysctl_get_current_value, 102, 3) \
	X(sysctl_get_new_value, 103, 3) \
	X(sysctl_set_new_value, 104, 3) \
	X(strtol, 105, 4) \
	X(strtoul, 106, 4) \
	X(sk_storage_get, 107, 4) \
	X(sk_storage_delete, 108, 2) \
	X(send_signal, 109, 1) \
	X(tcp_gen_syncookie, 110, 5) \
	X(skb_output, 111, 5) \
	X(probe_read_user, 112, 3) \
	X(probe_read_kernel, 113, 3) \
	X(probe_read_user_str, 114, 3) \
	X(probe_read_kernel_str, 115, 3) \
	X(tcp_send_ack, 116, 2) \
	X(send_signal_thread, 117, 1) \
	X(jiffies64, 118, 0) \
	X(read_branch_records, 119, 4) \
	X(get_ns_current_pid_tgid, 120, 4) \
	X(xdp_output, 121, 5) \
	X(get_netns_cookie, 122, 1) \
	X(get_current_ancestor_cgroup_id, 123, 1) \
	X(sk_assign, 124, 3) \
	X(ktime_get_boot_ns, 125, 0) \
	X(seq_printf, 126, 5) \
	X(seq_write, 127, 3) \
	X(sk_cgroup_id, 128, 1) \
	X(sk_ancestor_cgroup_id, 129, 2) \
	X(ringbuf_output, 130, 4) \
	X(ringbuf_reserve, 131, 3) \
	X(ringbuf_submit, 132, 2) \
	X(ringbuf_discard, 133, 2) \
	X(ringbuf_query, 134, 2) \
	X(csum_level, 135, 2)

BPF_HELPER_STUBS_ASSERT(BPF_FUNC_map_lookup_elem == 1, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_map_update_elem == 2, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_map_delete_elem == 3, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_read == 4, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ktime_get_ns == 5, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_trace_printk == 6, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_prandom_u32 == 7, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_smp_processor_id == 8, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_store_bytes == 9, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_l3_csum_replace == 10, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_l4_csum_replace == 11, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_tail_call == 12, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_clone_redirect == 13, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_current_pid_tgid == 14, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_current_uid_gid == 15, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_current_comm == 16, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_cgroup_classid == 17, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_vlan_push == 18, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_vlan_pop == 19, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_get_tunnel_key == 20, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_set_tunnel_key == 21, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_perf_event_read == 22, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_redirect == 23, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_route_realm == 24, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_perf_event_output == 25, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_load_bytes == 26, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_stackid == 27, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_csum_diff == 28, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_get_tunnel_opt == 29, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_set_tunnel_opt == 30, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_change_proto == 31, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_change_type == 32, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_under_cgroup == 33, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_hash_recalc == 34, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_current_task == 35, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_write_user == 36, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_current_task_under_cgroup == 37, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_change_tail == 38, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_pull_data == 39, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_csum_update == 40, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_set_hash_invalid == 41, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_numa_node_id == 42, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_change_head == 43, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_xdp_adjust_head == 44, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_read_str == 45, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_socket_cookie == 46, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_socket_uid == 47, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_set_hash == 48, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_setsockopt == 49, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_adjust_room == 50, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_redirect_map == 51, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_redirect_map == 52, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sock_map_update == 53, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_xdp_adjust_meta == 54, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_perf_event_read_value == 55, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_perf_prog_read_value == 56, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_getsockopt == 57, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_override_return == 58, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sock_ops_cb_flags_set == 59, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_redirect_map == 60, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_apply_bytes == 61, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_cork_bytes == 62, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_pull_data == 63, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_bind == 64, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_xdp_adjust_tail == 65, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_get_xfrm_state == 66, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_stack == 67, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_load_bytes_relative == 68, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_fib_lookup == 69, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sock_hash_update == 70, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_redirect_hash == 71, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_redirect_hash == 72, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_lwt_push_encap == 73, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_lwt_seg6_store_bytes == 74, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_lwt_seg6_adjust_srh == 75, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_lwt_seg6_action == 76, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_rc_repeat == 77, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_rc_keydown == 78, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_cgroup_id == 79, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_current_cgroup_id == 80, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_local_storage == 81, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_select_reuseport == 82, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_ancestor_cgroup_id == 83, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_lookup_tcp == 84, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_lookup_udp == 85, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_release == 86, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_map_push_elem == 87, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_map_pop_elem == 88, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_map_peek_elem == 89, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_push_data == 90, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_msg_pop_data == 91, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_rc_pointer_rel == 92, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_spin_lock == 93, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_spin_unlock == 94, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_fullsock == 95, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_tcp_sock == 96, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_ecn_set_ce == 97, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_listener_sock == 98, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skc_lookup_tcp == 99, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_tcp_check_syncookie == 100, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sysctl_get_name == 101, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sysctl_get_current_value == 102, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sysctl_get_new_value == 103, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sysctl_set_new_value == 104, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_strtol == 105, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_strtoul == 106, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_storage_get == 107, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_storage_delete == 108, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_send_signal == 109, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_tcp_gen_syncookie == 110, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_skb_output == 111, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_read_user == 112, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_read_kernel == 113, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_read_user_str == 114, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_probe_read_kernel_str == 115, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_tcp_send_ack == 116, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_send_signal_thread == 117, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_jiffies64 == 118, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_read_branch_records == 119, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_ns_current_pid_tgid == 120, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_xdp_output == 121, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_netns_cookie == 122, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_get_current_ancestor_cgroup_id == 123, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_assign == 124, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ktime_get_boot_ns == 125, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_seq_printf == 126, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_seq_write == 127, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_cgroup_id == 128, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_sk_ancestor_cgroup_id == 129, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ringbuf_output == 130, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ringbuf_reserve == 131, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ringbuf_submit == 132, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ringbuf_discard == 133, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_ringbuf_query == 134, "id");
BPF_HELPER_STUBS_ASSERT(BPF_FUNC_csum_level == 135, "id");

BPF_HELPER_STUBS_ASSERT(sizeof(struct __sk_buff) == 184, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, len) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, pkt_type) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, mark) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, queue_mapping) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, protocol) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, vlan_present) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, vlan_tci) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, vlan_proto) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, priority) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, ingress_ifindex) == 36, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, ifindex) == 40, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, tc_index) == 44, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, cb) == 48, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, hash) == 68, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, tc_classid) == 72, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, data) == 76, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, data_end) == 80, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, napi_id) == 84, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, family) == 88, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, remote_ip4) == 92, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, local_ip4) == 96, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, remote_ip6) == 100, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, local_ip6) == 116, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, remote_port) == 132, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, local_port) == 136, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, data_meta) == 140, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, flow_keys) == 144, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, tstamp) == 152, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, wire_len) == 160, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, gso_segs) == 164, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, sk) == 168, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct __sk_buff, gso_size) == 176, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_fib_lookup) == 64, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, family) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, l4_protocol) == 1, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, sport) == 2, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, dport) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, tot_len) == 6, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, ifindex) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, tos) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, flowinfo) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, rt_metric) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, ipv4_src) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, ipv6_src) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, ipv4_dst) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, ipv6_dst) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, h_vlan_proto) == 48, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, h_vlan_TCI) == 50, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, smac) == 52, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_fib_lookup, dmac) == 58, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_perf_event_value) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_perf_event_value, counter) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_perf_event_value, enabled) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_perf_event_value, running) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_pidns_info) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_pidns_info, pid) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_pidns_info, tgid) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_sock) == 80, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, bound_dev_if) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, family) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, type) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, protocol) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, mark) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, priority) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, src_ip4) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, src_ip6) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, src_port) == 44, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, dst_port) == 48, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, dst_ip4) == 52, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, dst_ip6) == 56, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, state) == 72, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock, rx_queue_mapping) == 76, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_sock_addr) == 72, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, user_family) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, user_ip4) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, user_ip6) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, user_port) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, family) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, type) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, protocol) == 36, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, msg_src_ip4) == 40, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, msg_src_ip6) == 44, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_addr, sk) == 64, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_sock_ops) == 192, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, op) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, args) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, reply) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, replylong) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, family) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, remote_ip4) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, local_ip4) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, remote_ip6) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, local_ip6) == 48, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, remote_port) == 64, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, local_port) == 68, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, is_fullsock) == 72, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, snd_cwnd) == 76, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, srtt_us) == 80, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, bpf_sock_ops_cb_flags) == 84, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, state) == 88, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, rtt_min) == 92, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, snd_ssthresh) == 96, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, rcv_nxt) == 100, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, snd_nxt) == 104, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, snd_una) == 108, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, mss_cache) == 112, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, ecn_flags) == 116, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, rate_delivered) == 120, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, rate_interval_us) == 124, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, packets_out) == 128, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, retrans_out) == 132, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, total_retrans) == 136, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, segs_in) == 140, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, data_segs_in) == 144, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, segs_out) == 148, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, data_segs_out) == 152, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, lost_out) == 156, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, sacked_out) == 160, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, sk_txhash) == 164, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, bytes_received) == 168, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, bytes_acked) == 176, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_ops, sk) == 184, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_sock_tuple) == 36, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv4) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv4.saddr) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv4.daddr) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv4.sport) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv4.dport) == 10, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv6) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv6.saddr) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv6.daddr) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv6.sport) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sock_tuple, ipv6.dport) == 34, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_spin_lock) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_spin_lock, val) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_sysctl) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sysctl, write) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_sysctl, file_pos) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_tcp_sock) == 112, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, snd_cwnd) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, srtt_us) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, rtt_min) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, snd_ssthresh) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, rcv_nxt) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, snd_nxt) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, snd_una) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, mss_cache) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, ecn_flags) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, rate_delivered) == 36, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, rate_interval_us) == 40, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, packets_out) == 44, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, retrans_out) == 48, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, total_retrans) == 52, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, segs_in) == 56, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, data_segs_in) == 60, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, segs_out) == 64, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, data_segs_out) == 68, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, lost_out) == 72, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, sacked_out) == 76, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, bytes_received) == 80, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, bytes_acked) == 88, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, dsack_dups) == 96, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, delivered) == 100, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, delivered_ce) == 104, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tcp_sock, icsk_retransmits) == 108, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_tunnel_key) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, tunnel_id) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, remote_ipv4) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, remote_ipv6) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, tunnel_tos) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, tunnel_ttl) == 21, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, tunnel_ext) == 22, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_tunnel_key, tunnel_label) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct bpf_xfrm_state) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_xfrm_state, reqid) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_xfrm_state, spi) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_xfrm_state, family) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_xfrm_state, ext) == 10, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_xfrm_state, remote_ipv4) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct bpf_xfrm_state, remote_ipv6) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct sk_msg_md) == 80, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, data) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, data_end) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, family) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, remote_ip4) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, local_ip4) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, remote_ip6) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, local_ip6) == 44, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, remote_port) == 60, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, local_port) == 64, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, size) == 68, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_msg_md, sk) == 72, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct sk_reuseport_md) == 40, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, data) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, data_end) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, len) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, eth_protocol) == 20, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, ip_protocol) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, bind_inany) == 28, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct sk_reuseport_md, hash) == 32, "layout");
BPF_HELPER_STUBS_ASSERT(sizeof(struct xdp_md) == 24, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct xdp_md, data) == 0, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct xdp_md, data_end) == 4, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct xdp_md, data_meta) == 8, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct xdp_md, ingress_ifindex) == 12, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct xdp_md, rx_queue_index) == 16, "layout");
BPF_HELPER_STUBS_ASSERT(offsetof(struct xdp_md, egress_ifindex) == 20, "layout");

struct bpf_map;
struct bpf_perf_event_data;
struct pt_regs;
struct seq_file;
struct sockaddr;
struct tcphdr;

/* The number of each helper, and how many registers it reads: BPF_HELPER_ID_map_lookup_elem, BPF_HELPER_ARGS_map_lookup_elem. */
#define BPF_HELPER_ID(name, id, args) BPF_HELPER_ID_##name = id,
#define BPF_HELPER_ARGS(name, id, args) BPF_HELPER_ARGS_##name = args,
enum bpf_helper_id { BPF_HELPER_LIST(BPF_HELPER_ID) };
enum bpf_helper_args { BPF_HELPER_LIST(BPF_HELPER_ARGS) };

/* What a call instruction runs: registers R1 to R5 in, R0 out. */
typedef uint64_t (*bpf_helper_function)(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5);

struct bpf_helper_entry {
	uint32_t id;
	uint32_t args;
	const char *name;
	bpf_helper_function function;
};

/*
 * An entry of a table, for one helper that the machine implements:
 *
 *	static const struct bpf_helper_entry helpers[] = {
 *		BPF_HELPER_ENTRY(map_lookup_elem),
 *		BPF_HELPER_ENTRY(ktime_get_ns),
 *	};
 *
 * and for all of them: { BPF_HELPER_LIST(BPF_HELPER_EACH_ENTRY) }.
 */
#define BPF_HELPER_ENTRY(name) \
	{ BPF_HELPER_ID_##name, BPF_HELPER_ARGS_##name, "bpf_" #name, bpf_helper_adapter_##name }
#define BPF_HELPER_EACH_ENTRY(name, id, args) BPF_HELPER_ENTRY(name),

/* The entry for a helper's number, or NULL. */
static inline const struct bpf_helper_entry *
bpf_helper_find(const struct bpf_helper_entry *table, size_t length, uint32_t id)
{
	for (size_t index = 0; index < length; index++)
		if (table[index].id == id)
			return &table[index];
	return NULL;
}

/* The name of the function that implements a helper; define it to choose another. */
#ifndef BPF_HELPER_IMPLEMENTATION
#define BPF_HELPER_IMPLEMENTATION(name) host_bpf_##name
#endif

#ifdef __cplusplus
extern "C" {
#endif

void *BPF_HELPER_IMPLEMENTATION(map_lookup_elem)(struct bpf_map *map, const void *key);
__s64 BPF_HELPER_IMPLEMENTATION(map_update_elem)(struct bpf_map *map, const void *key, const void *value, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(map_delete_elem)(struct bpf_map *map, const void *key);
__s64 BPF_HELPER_IMPLEMENTATION(probe_read)(void *dst, __u32 size, const void *unsafe_ptr);
__u64 BPF_HELPER_IMPLEMENTATION(ktime_get_ns)(void);
__s64 BPF_HELPER_IMPLEMENTATION(trace_printk)(const char *fmt, __u32 fmt_size, __u64 arg3, __u64 arg4, __u64 arg5);
__u32 BPF_HELPER_IMPLEMENTATION(get_prandom_u32)(void);
__u32 BPF_HELPER_IMPLEMENTATION(get_smp_processor_id)(void);
__s64 BPF_HELPER_IMPLEMENTATION(skb_store_bytes)(struct __sk_buff *skb, __u32 offset, const void *from, __u32 len, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(l3_csum_replace)(struct __sk_buff *skb, __u32 offset, __u64 from, __u64 to, __u64 size);
__s64 BPF_HELPER_IMPLEMENTATION(l4_csum_replace)(struct __sk_buff *skb, __u32 offset, __u64 from, __u64 to, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(tail_call)(void *ctx, struct bpf_map *prog_array_map, __u32 index);
__s64 BPF_HELPER_IMPLEMENTATION(clone_redirect)(struct __sk_buff *skb, __u32 ifindex, __u64 flags);
__u64 BPF_HELPER_IMPLEMENTATION(get_current_pid_tgid)(void);
__u64 BPF_HELPER_IMPLEMENTATION(get_current_uid_gid)(void);
__s64 BPF_HELPER_IMPLEMENTATION(get_current_comm)(void *buf, __u32 size_of_buf);
__u32 BPF_HELPER_IMPLEMENTATION(get_cgroup_classid)(struct __sk_buff *skb);
__s64 BPF_HELPER_IMPLEMENTATION(skb_vlan_push)(struct __sk_buff *skb, __be16 vlan_proto, __u16 vlan_tci);
__s64 BPF_HELPER_IMPLEMENTATION(skb_vlan_pop)(struct __sk_buff *skb);
__s64 BPF_HELPER_IMPLEMENTATION(skb_get_tunnel_key)(struct __sk_buff *skb, struct bpf_tunnel_key *key, __u32 size, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(skb_set_tunnel_key)(struct __sk_buff *skb, struct bpf_tunnel_key *key, __u32 size, __u64 flags);
__u64 BPF_HELPER_IMPLEMENTATION(perf_event_read)(struct bpf_map *map, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(redirect)(__u32 ifindex, __u64 flags);
__u32 BPF_HELPER_IMPLEMENTATION(get_route_realm)(struct __sk_buff *skb);
__s64 BPF_HELPER_IMPLEMENTATION(perf_event_output)(void *ctx, struct bpf_map *map, __u64 flags, void *data, __u64 size);
__s64 BPF_HELPER_IMPLEMENTATION(skb_load_bytes)(const void *skb, __u32 offset, void *to, __u32 len);
__s64 BPF_HELPER_IMPLEMENTATION(get_stackid)(void *ctx, struct bpf_map *map, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(csum_diff)(__be32 *from, __u32 from_size, __be32 *to, __u32 to_size, __wsum seed);
__s64 BPF_HELPER_IMPLEMENTATION(skb_get_tunnel_opt)(struct __sk_buff *skb, void *opt, __u32 size);
__s64 BPF_HELPER_IMPLEMENTATION(skb_set_tunnel_opt)(struct __sk_buff *skb, void *opt, __u32 size);
__s64 BPF_HELPER_IMPLEMENTATION(skb_change_proto)(struct __sk_buff *skb, __be16 proto, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(skb_change_type)(struct __sk_buff *skb, __u32 type);
__s64 BPF_HELPER_IMPLEMENTATION(skb_under_cgroup)(struct __sk_buff *skb, struct bpf_map *map, __u32 index);
__u32 BPF_HELPER_IMPLEMENTATION(get_hash_recalc)(struct __sk_buff *skb);
__u64 BPF_HELPER_IMPLEMENTATION(get_current_task)(void);
__s64 BPF_HELPER_IMPLEMENTATION(probe_write_user)(void *dst, const void *src, __u32 len);
__s64 BPF_HELPER_IMPLEMENTATION(current_task_under_cgroup)(struct bpf_map *map, __u32 index);
__s64 BPF_HELPER_IMPLEMENTATION(skb_change_tail)(struct __sk_buff *skb, __u32 len, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(skb_pull_data)(struct __sk_buff *skb, __u32 len);
__s64 BPF_HELPER_IMPLEMENTATION(csum_update)(struct __sk_buff *skb, __wsum csum);
void BPF_HELPER_IMPLEMENTATION(set_hash_invalid)(struct __sk_buff *skb);
__s64 BPF_HELPER_IMPLEMENTATION(get_numa_node_id)(void);
__s64 BPF_HELPER_IMPLEMENTATION(skb_change_head)(struct __sk_buff *skb, __u32 len, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(xdp_adjust_head)(struct xdp_md *xdp_md, int delta);
__s64 BPF_HELPER_IMPLEMENTATION(probe_read_str)(void *dst, __u32 size, const void *unsafe_ptr);
__u64 BPF_HELPER_IMPLEMENTATION(get_socket_cookie)(void *ctx);
__u32 BPF_HELPER_IMPLEMENTATION(get_socket_uid)(struct __sk_buff *skb);
__s64 BPF_HELPER_IMPLEMENTATION(set_hash)(struct __sk_buff *skb, __u32 hash);
__s64 BPF_HELPER_IMPLEMENTATION(setsockopt)(void *bpf_socket, int level, int optname, void *optval, int optlen);
__s64 BPF_HELPER_IMPLEMENTATION(skb_adjust_room)(struct __sk_buff *skb, __s32 len_diff, __u32 mode, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(redirect_map)(struct bpf_map *map, __u32 key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sk_redirect_map)(struct __sk_buff *skb, struct bpf_map *map, __u32 key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sock_map_update)(struct bpf_sock_ops *skops, struct bpf_map *map, void *key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(xdp_adjust_meta)(struct xdp_md *xdp_md, int delta);
__s64 BPF_HELPER_IMPLEMENTATION(perf_event_read_value)(struct bpf_map *map, __u64 flags, struct bpf_perf_event_value *buf, __u32 buf_size);
__s64 BPF_HELPER_IMPLEMENTATION(perf_prog_read_value)(struct bpf_perf_event_data *ctx, struct bpf_perf_event_value *buf, __u32 buf_size);
__s64 BPF_HELPER_IMPLEMENTATION(getsockopt)(void *bpf_socket, int level, int optname, void *optval, int optlen);
__s64 BPF_HELPER_IMPLEMENTATION(override_return)(struct pt_regs *regs, __u64 rc);
__s64 BPF_HELPER_IMPLEMENTATION(sock_ops_cb_flags_set)(struct bpf_sock_ops *bpf_sock, int argval);
__s64 BPF_HELPER_IMPLEMENTATION(msg_redirect_map)(struct sk_msg_md *msg, struct bpf_map *map, __u32 key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(msg_apply_bytes)(struct sk_msg_md *msg, __u32 bytes);
__s64 BPF_HELPER_IMPLEMENTATION(msg_cork_bytes)(struct sk_msg_md *msg, __u32 bytes);
__s64 BPF_HELPER_IMPLEMENTATION(msg_pull_data)(struct sk_msg_md *msg, __u32 start, __u32 end, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(bind)(struct bpf_sock_addr *ctx, struct sockaddr *addr, int addr_len);
__s64 BPF_HELPER_IMPLEMENTATION(xdp_adjust_tail)(struct xdp_md *xdp_md, int delta);
__s64 BPF_HELPER_IMPLEMENTATION(skb_get_xfrm_state)(struct __sk_buff *skb, __u32 index, struct bpf_xfrm_state *xfrm_state, __u32 size, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(get_stack)(void *ctx, void *buf, __u32 size, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(skb_load_bytes_relative)(const void *skb, __u32 offset, void *to, __u32 len, __u32 start_header);
__s64 BPF_HELPER_IMPLEMENTATION(fib_lookup)(void *ctx, struct bpf_fib_lookup *params, int plen, __u32 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sock_hash_update)(struct bpf_sock_ops *skops, struct bpf_map *map, void *key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(msg_redirect_hash)(struct sk_msg_md *msg, struct bpf_map *map, void *key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sk_redirect_hash)(struct __sk_buff *skb, struct bpf_map *map, void *key, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(lwt_push_encap)(struct __sk_buff *skb, __u32 type, void *hdr, __u32 len);
__s64 BPF_HELPER_IMPLEMENTATION(lwt_seg6_store_bytes)(struct __sk_buff *skb, __u32 offset, const void *from, __u32 len);
__s64 BPF_HELPER_IMPLEMENTATION(lwt_seg6_adjust_srh)(struct __sk_buff *skb, __u32 offset, __s32 delta);
__s64 BPF_HELPER_IMPLEMENTATION(lwt_seg6_action)(struct __sk_buff *skb, __u32 action, void *param, __u32 param_len);
__s64 BPF_HELPER_IMPLEMENTATION(rc_repeat)(void *ctx);
__s64 BPF_HELPER_IMPLEMENTATION(rc_keydown)(void *ctx, __u32 protocol, __u64 scancode, __u32 toggle);
__u64 BPF_HELPER_IMPLEMENTATION(skb_cgroup_id)(struct __sk_buff *skb);
__u64 BPF_HELPER_IMPLEMENTATION(get_current_cgroup_id)(void);
void *BPF_HELPER_IMPLEMENTATION(get_local_storage)(void *map, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sk_select_reuseport)(struct sk_reuseport_md *reuse, struct bpf_map *map, void *key, __u64 flags);
__u64 BPF_HELPER_IMPLEMENTATION(skb_ancestor_cgroup_id)(struct __sk_buff *skb, int ancestor_level);
struct bpf_sock *BPF_HELPER_IMPLEMENTATION(sk_lookup_tcp)(void *ctx, struct bpf_sock_tuple *tuple, __u32 tuple_size, __u64 netns, __u64 flags);
struct bpf_sock *BPF_HELPER_IMPLEMENTATION(sk_lookup_udp)(void *ctx, struct bpf_sock_tuple *tuple, __u32 tuple_size, __u64 netns, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sk_release)(struct bpf_sock *sock);
__s64 BPF_HELPER_IMPLEMENTATION(map_push_elem)(struct bpf_map *map, const void *value, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(map_pop_elem)(struct bpf_map *map, void *value);
__s64 BPF_HELPER_IMPLEMENTATION(map_peek_elem)(struct bpf_map *map, void *value);
__s64 BPF_HELPER_IMPLEMENTATION(msg_push_data)(struct sk_msg_md *msg, __u32 start, __u32 len, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(msg_pop_data)(struct sk_msg_md *msg, __u32 start, __u32 len, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(rc_pointer_rel)(void *ctx, __s32 rel_x, __s32 rel_y);
__s64 BPF_HELPER_IMPLEMENTATION(spin_lock)(struct bpf_spin_lock *lock);
__s64 BPF_HELPER_IMPLEMENTATION(spin_unlock)(struct bpf_spin_lock *lock);
struct bpf_sock *BPF_HELPER_IMPLEMENTATION(sk_fullsock)(struct bpf_sock *sk);
struct bpf_tcp_sock *BPF_HELPER_IMPLEMENTATION(tcp_sock)(struct bpf_sock *sk);
__s64 BPF_HELPER_IMPLEMENTATION(skb_ecn_set_ce)(struct __sk_buff *skb);
struct bpf_sock *BPF_HELPER_IMPLEMENTATION(get_listener_sock)(struct bpf_sock *sk);
struct bpf_sock *BPF_HELPER_IMPLEMENTATION(skc_lookup_tcp)(void *ctx, struct bpf_sock_tuple *tuple, __u32 tuple_size, __u64 netns, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(tcp_check_syncookie)(struct bpf_sock *sk, void *iph, __u32 iph_len, struct tcphdr *th, __u32 th_len);
__s64 BPF_HELPER_IMPLEMENTATION(sysctl_get_name)(struct bpf_sysctl *ctx, char *buf, __u64 buf_len, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sysctl_get_current_value)(struct bpf_sysctl *ctx, char *buf, __u64 buf_len);
__s64 BPF_HELPER_IMPLEMENTATION(sysctl_get_new_value)(struct bpf_sysctl *ctx, char *buf, __u64 buf_len);
__s64 BPF_HELPER_IMPLEMENTATION(sysctl_set_new_value)(struct bpf_sysctl *ctx, const char *buf, __u64 buf_len);
__s64 BPF_HELPER_IMPLEMENTATION(strtol)(const char *buf, __u64 buf_len, __u64 flags, __s64 *res);
__s64 BPF_HELPER_IMPLEMENTATION(strtoul)(const char *buf, __u64 buf_len, __u64 flags, __u64 *res);
void *BPF_HELPER_IMPLEMENTATION(sk_storage_get)(struct bpf_map *map, struct bpf_sock *sk, void *value, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(sk_storage_delete)(struct bpf_map *map, struct bpf_sock *sk);
__s64 BPF_HELPER_IMPLEMENTATION(send_signal)(__u32 sig);
__s64 BPF_HELPER_IMPLEMENTATION(tcp_gen_syncookie)(struct bpf_sock *sk, void *iph, __u32 iph_len, struct tcphdr *th, __u32 th_len);
__s64 BPF_HELPER_IMPLEMENTATION(skb_output)(void *ctx, struct bpf_map *map, __u64 flags, void *data, __u64 size);
__s64 BPF_HELPER_IMPLEMENTATION(probe_read_user)(void *dst, __u32 size, const void *unsafe_ptr);
__s64 BPF_HELPER_IMPLEMENTATION(probe_read_kernel)(void *dst, __u32 size, const void *unsafe_ptr);
__s64 BPF_HELPER_IMPLEMENTATION(probe_read_user_str)(void *dst, __u32 size, const void *unsafe_ptr);
__s64 BPF_HELPER_IMPLEMENTATION(probe_read_kernel_str)(void *dst, __u32 size, const void *unsafe_ptr);
__s64 BPF_HELPER_IMPLEMENTATION(tcp_send_ack)(void *tp, __u32 rcv_nxt);
__s64 BPF_HELPER_IMPLEMENTATION(send_signal_thread)(__u32 sig);
__u64 BPF_HELPER_IMPLEMENTATION(jiffies64)(void);
__s64 BPF_HELPER_IMPLEMENTATION(read_branch_records)(struct bpf_perf_event_data *ctx, void *buf, __u32 size, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(get_ns_current_pid_tgid)(__u64 dev, __u64 ino, struct bpf_pidns_info *nsdata, __u32 size);
__s64 BPF_HELPER_IMPLEMENTATION(xdp_output)(void *ctx, struct bpf_map *map, __u64 flags, void *data, __u64 size);
__u64 BPF_HELPER_IMPLEMENTATION(get_netns_cookie)(void *ctx);
__u64 BPF_HELPER_IMPLEMENTATION(get_current_ancestor_cgroup_id)(int ancestor_level);
__s64 BPF_HELPER_IMPLEMENTATION(sk_assign)(struct __sk_buff *skb, struct bpf_sock *sk, __u64 flags);
__u64 BPF_HELPER_IMPLEMENTATION(ktime_get_boot_ns)(void);
__s64 BPF_HELPER_IMPLEMENTATION(seq_printf)(struct seq_file *m, const char *fmt, __u32 fmt_size, const void *data, __u32 data_len);
__s64 BPF_HELPER_IMPLEMENTATION(seq_write)(struct seq_file *m, const void *data, __u32 len);
__u64 BPF_HELPER_IMPLEMENTATION(sk_cgroup_id)(struct bpf_sock *sk);
__u64 BPF_HELPER_IMPLEMENTATION(sk_ancestor_cgroup_id)(struct bpf_sock *sk, int ancestor_level);
__s64 BPF_HELPER_IMPLEMENTATION(ringbuf_output)(void *ringbuf, void *data, __u64 size, __u64 flags);
void *BPF_HELPER_IMPLEMENTATION(ringbuf_reserve)(void *ringbuf, __u64 size, __u64 flags);
void BPF_HELPER_IMPLEMENTATION(ringbuf_submit)(void *data, __u64 flags);
void BPF_HELPER_IMPLEMENTATION(ringbuf_discard)(void *data, __u64 flags);
__u64 BPF_HELPER_IMPLEMENTATION(ringbuf_query)(void *ringbuf, __u64 flags);
__s64 BPF_HELPER_IMPLEMENTATION(csum_level)(struct __sk_buff *skb, __u64 level);

static inline uint64_t bpf_helper_adapter_map_lookup_elem(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(map_lookup_elem)((struct bpf_map *)(uintptr_t)r1, (const void *)(uintptr_t)r2);
}

static inline uint64_t bpf_helper_adapter_map_update_elem(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(map_update_elem)((struct bpf_map *)(uintptr_t)r1, (const void *)(uintptr_t)r2, (const void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_map_delete_elem(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(map_delete_elem)((struct bpf_map *)(uintptr_t)r1, (const void *)(uintptr_t)r2);
}

static inline uint64_t bpf_helper_adapter_probe_read(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_read)((void *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3);
}

static inline uint64_t bpf_helper_adapter_ktime_get_ns(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(ktime_get_ns)();
}

static inline uint64_t bpf_helper_adapter_trace_printk(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(trace_printk)((const char *)(uintptr_t)r1, (__u32)r2, r3, r4, r5);
}

static inline uint64_t bpf_helper_adapter_get_prandom_u32(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_prandom_u32)();
}

static inline uint64_t bpf_helper_adapter_get_smp_processor_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_smp_processor_id)();
}

static inline uint64_t bpf_helper_adapter_skb_store_bytes(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_store_bytes)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3, (__u32)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_l3_csum_replace(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(l3_csum_replace)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (__u64)r3, (__u64)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_l4_csum_replace(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(l4_csum_replace)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (__u64)r3, (__u64)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_tail_call(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(tail_call)((void *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_clone_redirect(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(clone_redirect)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_get_current_pid_tgid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_current_pid_tgid)();
}

static inline uint64_t bpf_helper_adapter_get_current_uid_gid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_current_uid_gid)();
}

static inline uint64_t bpf_helper_adapter_get_current_comm(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(get_current_comm)((void *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_get_cgroup_classid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_cgroup_classid)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_skb_vlan_push(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_vlan_push)((struct __sk_buff *)(uintptr_t)r1, (__be16)r2, (__u16)r3);
}

static inline uint64_t bpf_helper_adapter_skb_vlan_pop(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_vlan_pop)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_skb_get_tunnel_key(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_get_tunnel_key)((struct __sk_buff *)(uintptr_t)r1, (struct bpf_tunnel_key *)(uintptr_t)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_skb_set_tunnel_key(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_set_tunnel_key)((struct __sk_buff *)(uintptr_t)r1, (struct bpf_tunnel_key *)(uintptr_t)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_perf_event_read(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(perf_event_read)((struct bpf_map *)(uintptr_t)r1, (__u64)r2);
}

static inline uint64_t bpf_helper_adapter_redirect(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(redirect)((__u32)r1, (__u64)r2);
}

static inline uint64_t bpf_helper_adapter_get_route_realm(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_route_realm)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_perf_event_output(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(perf_event_output)((void *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u64)r3, (void *)(uintptr_t)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_skb_load_bytes(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_load_bytes)((const void *)(uintptr_t)r1, (__u32)r2, (void *)(uintptr_t)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_get_stackid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(get_stackid)((void *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_csum_diff(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(csum_diff)((__be32 *)(uintptr_t)r1, (__u32)r2, (__be32 *)(uintptr_t)r3, (__u32)r4, (__wsum)r5);
}

static inline uint64_t bpf_helper_adapter_skb_get_tunnel_opt(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_get_tunnel_opt)((struct __sk_buff *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_skb_set_tunnel_opt(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_set_tunnel_opt)((struct __sk_buff *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_skb_change_proto(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_change_proto)((struct __sk_buff *)(uintptr_t)r1, (__be16)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_skb_change_type(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_change_type)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_skb_under_cgroup(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_under_cgroup)((struct __sk_buff *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_get_hash_recalc(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_hash_recalc)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_get_current_task(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_current_task)();
}

static inline uint64_t bpf_helper_adapter_probe_write_user(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_write_user)((void *)(uintptr_t)r1, (const void *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_current_task_under_cgroup(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(current_task_under_cgroup)((struct bpf_map *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_skb_change_tail(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_change_tail)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_skb_pull_data(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_pull_data)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_csum_update(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(csum_update)((struct __sk_buff *)(uintptr_t)r1, (__wsum)r2);
}

static inline uint64_t bpf_helper_adapter_set_hash_invalid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	BPF_HELPER_IMPLEMENTATION(set_hash_invalid)((struct __sk_buff *)(uintptr_t)r1);
	return 0;
}

static inline uint64_t bpf_helper_adapter_get_numa_node_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(get_numa_node_id)();
}

static inline uint64_t bpf_helper_adapter_skb_change_head(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_change_head)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_xdp_adjust_head(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(xdp_adjust_head)((struct xdp_md *)(uintptr_t)r1, (int)r2);
}

static inline uint64_t bpf_helper_adapter_probe_read_str(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_read_str)((void *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3);
}

static inline uint64_t bpf_helper_adapter_get_socket_cookie(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_socket_cookie)((void *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_get_socket_uid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_socket_uid)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_set_hash(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(set_hash)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_setsockopt(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(setsockopt)((void *)(uintptr_t)r1, (int)r2, (int)r3, (void *)(uintptr_t)r4, (int)r5);
}

static inline uint64_t bpf_helper_adapter_skb_adjust_room(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_adjust_room)((struct __sk_buff *)(uintptr_t)r1, (__s32)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_redirect_map(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(redirect_map)((struct bpf_map *)(uintptr_t)r1, (__u32)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_sk_redirect_map(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sk_redirect_map)((struct __sk_buff *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_sock_map_update(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sock_map_update)((struct bpf_sock_ops *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_xdp_adjust_meta(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(xdp_adjust_meta)((struct xdp_md *)(uintptr_t)r1, (int)r2);
}

static inline uint64_t bpf_helper_adapter_perf_event_read_value(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(perf_event_read_value)((struct bpf_map *)(uintptr_t)r1, (__u64)r2, (struct bpf_perf_event_value *)(uintptr_t)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_perf_prog_read_value(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(perf_prog_read_value)((struct bpf_perf_event_data *)(uintptr_t)r1, (struct bpf_perf_event_value *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_getsockopt(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(getsockopt)((void *)(uintptr_t)r1, (int)r2, (int)r3, (void *)(uintptr_t)r4, (int)r5);
}

static inline uint64_t bpf_helper_adapter_override_return(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(override_return)((struct pt_regs *)(uintptr_t)r1, (__u64)r2);
}

static inline uint64_t bpf_helper_adapter_sock_ops_cb_flags_set(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sock_ops_cb_flags_set)((struct bpf_sock_ops *)(uintptr_t)r1, (int)r2);
}

static inline uint64_t bpf_helper_adapter_msg_redirect_map(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_redirect_map)((struct sk_msg_md *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_msg_apply_bytes(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_apply_bytes)((struct sk_msg_md *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_msg_cork_bytes(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_cork_bytes)((struct sk_msg_md *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_msg_pull_data(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_pull_data)((struct sk_msg_md *)(uintptr_t)r1, (__u32)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_bind(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(bind)((struct bpf_sock_addr *)(uintptr_t)r1, (struct sockaddr *)(uintptr_t)r2, (int)r3);
}

static inline uint64_t bpf_helper_adapter_xdp_adjust_tail(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(xdp_adjust_tail)((struct xdp_md *)(uintptr_t)r1, (int)r2);
}

static inline uint64_t bpf_helper_adapter_skb_get_xfrm_state(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_get_xfrm_state)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (struct bpf_xfrm_state *)(uintptr_t)r3, (__u32)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_get_stack(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(get_stack)((void *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_skb_load_bytes_relative(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_load_bytes_relative)((const void *)(uintptr_t)r1, (__u32)r2, (void *)(uintptr_t)r3, (__u32)r4, (__u32)r5);
}

static inline uint64_t bpf_helper_adapter_fib_lookup(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(fib_lookup)((void *)(uintptr_t)r1, (struct bpf_fib_lookup *)(uintptr_t)r2, (int)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_sock_hash_update(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sock_hash_update)((struct bpf_sock_ops *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_msg_redirect_hash(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_redirect_hash)((struct sk_msg_md *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_sk_redirect_hash(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sk_redirect_hash)((struct __sk_buff *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_lwt_push_encap(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(lwt_push_encap)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (void *)(uintptr_t)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_lwt_seg6_store_bytes(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(lwt_seg6_store_bytes)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_lwt_seg6_adjust_srh(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(lwt_seg6_adjust_srh)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (__s32)r3);
}

static inline uint64_t bpf_helper_adapter_lwt_seg6_action(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(lwt_seg6_action)((struct __sk_buff *)(uintptr_t)r1, (__u32)r2, (void *)(uintptr_t)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_rc_repeat(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(rc_repeat)((void *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_rc_keydown(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(rc_keydown)((void *)(uintptr_t)r1, (__u32)r2, (__u64)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_skb_cgroup_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(skb_cgroup_id)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_get_current_cgroup_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_current_cgroup_id)();
}

static inline uint64_t bpf_helper_adapter_get_local_storage(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(get_local_storage)((void *)(uintptr_t)r1, (__u64)r2);
}

static inline uint64_t bpf_helper_adapter_sk_select_reuseport(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sk_select_reuseport)((struct sk_reuseport_md *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_skb_ancestor_cgroup_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(skb_ancestor_cgroup_id)((struct __sk_buff *)(uintptr_t)r1, (int)r2);
}

static inline uint64_t bpf_helper_adapter_sk_lookup_tcp(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(sk_lookup_tcp)((void *)(uintptr_t)r1, (struct bpf_sock_tuple *)(uintptr_t)r2, (__u32)r3, (__u64)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_sk_lookup_udp(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(sk_lookup_udp)((void *)(uintptr_t)r1, (struct bpf_sock_tuple *)(uintptr_t)r2, (__u32)r3, (__u64)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_sk_release(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sk_release)((struct bpf_sock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_map_push_elem(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(map_push_elem)((struct bpf_map *)(uintptr_t)r1, (const void *)(uintptr_t)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_map_pop_elem(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(map_pop_elem)((struct bpf_map *)(uintptr_t)r1, (void *)(uintptr_t)r2);
}

static inline uint64_t bpf_helper_adapter_map_peek_elem(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(map_peek_elem)((struct bpf_map *)(uintptr_t)r1, (void *)(uintptr_t)r2);
}

static inline uint64_t bpf_helper_adapter_msg_push_data(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_push_data)((struct sk_msg_md *)(uintptr_t)r1, (__u32)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_msg_pop_data(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(msg_pop_data)((struct sk_msg_md *)(uintptr_t)r1, (__u32)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_rc_pointer_rel(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(rc_pointer_rel)((void *)(uintptr_t)r1, (__s32)r2, (__s32)r3);
}

static inline uint64_t bpf_helper_adapter_spin_lock(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(spin_lock)((struct bpf_spin_lock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_spin_unlock(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(spin_unlock)((struct bpf_spin_lock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_sk_fullsock(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(sk_fullsock)((struct bpf_sock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_tcp_sock(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(tcp_sock)((struct bpf_sock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_skb_ecn_set_ce(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_ecn_set_ce)((struct __sk_buff *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_get_listener_sock(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(get_listener_sock)((struct bpf_sock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_skc_lookup_tcp(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(skc_lookup_tcp)((void *)(uintptr_t)r1, (struct bpf_sock_tuple *)(uintptr_t)r2, (__u32)r3, (__u64)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_tcp_check_syncookie(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(tcp_check_syncookie)((struct bpf_sock *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u32)r3, (struct tcphdr *)(uintptr_t)r4, (__u32)r5);
}

static inline uint64_t bpf_helper_adapter_sysctl_get_name(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sysctl_get_name)((struct bpf_sysctl *)(uintptr_t)r1, (char *)(uintptr_t)r2, (__u64)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_sysctl_get_current_value(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sysctl_get_current_value)((struct bpf_sysctl *)(uintptr_t)r1, (char *)(uintptr_t)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_sysctl_get_new_value(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sysctl_get_new_value)((struct bpf_sysctl *)(uintptr_t)r1, (char *)(uintptr_t)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_sysctl_set_new_value(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sysctl_set_new_value)((struct bpf_sysctl *)(uintptr_t)r1, (const char *)(uintptr_t)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_strtol(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(strtol)((const char *)(uintptr_t)r1, (__u64)r2, (__u64)r3, (__s64 *)(uintptr_t)r4);
}

static inline uint64_t bpf_helper_adapter_strtoul(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(strtoul)((const char *)(uintptr_t)r1, (__u64)r2, (__u64)r3, (__u64 *)(uintptr_t)r4);
}

static inline uint64_t bpf_helper_adapter_sk_storage_get(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(sk_storage_get)((struct bpf_map *)(uintptr_t)r1, (struct bpf_sock *)(uintptr_t)r2, (void *)(uintptr_t)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_sk_storage_delete(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sk_storage_delete)((struct bpf_map *)(uintptr_t)r1, (struct bpf_sock *)(uintptr_t)r2);
}

static inline uint64_t bpf_helper_adapter_send_signal(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(send_signal)((__u32)r1);
}

static inline uint64_t bpf_helper_adapter_tcp_gen_syncookie(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(tcp_gen_syncookie)((struct bpf_sock *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u32)r3, (struct tcphdr *)(uintptr_t)r4, (__u32)r5);
}

static inline uint64_t bpf_helper_adapter_skb_output(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(skb_output)((void *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u64)r3, (void *)(uintptr_t)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_probe_read_user(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_read_user)((void *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3);
}

static inline uint64_t bpf_helper_adapter_probe_read_kernel(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_read_kernel)((void *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3);
}

static inline uint64_t bpf_helper_adapter_probe_read_user_str(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_read_user_str)((void *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3);
}

static inline uint64_t bpf_helper_adapter_probe_read_kernel_str(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(probe_read_kernel_str)((void *)(uintptr_t)r1, (__u32)r2, (const void *)(uintptr_t)r3);
}

static inline uint64_t bpf_helper_adapter_tcp_send_ack(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(tcp_send_ack)((void *)(uintptr_t)r1, (__u32)r2);
}

static inline uint64_t bpf_helper_adapter_send_signal_thread(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(send_signal_thread)((__u32)r1);
}

static inline uint64_t bpf_helper_adapter_jiffies64(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(jiffies64)();
}

static inline uint64_t bpf_helper_adapter_read_branch_records(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(read_branch_records)((struct bpf_perf_event_data *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u32)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_get_ns_current_pid_tgid(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(get_ns_current_pid_tgid)((__u64)r1, (__u64)r2, (struct bpf_pidns_info *)(uintptr_t)r3, (__u32)r4);
}

static inline uint64_t bpf_helper_adapter_xdp_output(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(xdp_output)((void *)(uintptr_t)r1, (struct bpf_map *)(uintptr_t)r2, (__u64)r3, (void *)(uintptr_t)r4, (__u64)r5);
}

static inline uint64_t bpf_helper_adapter_get_netns_cookie(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_netns_cookie)((void *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_get_current_ancestor_cgroup_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(get_current_ancestor_cgroup_id)((int)r1);
}

static inline uint64_t bpf_helper_adapter_sk_assign(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(sk_assign)((struct __sk_buff *)(uintptr_t)r1, (struct bpf_sock *)(uintptr_t)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_ktime_get_boot_ns(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r1;
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(ktime_get_boot_ns)();
}

static inline uint64_t bpf_helper_adapter_seq_printf(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(seq_printf)((struct seq_file *)(uintptr_t)r1, (const char *)(uintptr_t)r2, (__u32)r3, (const void *)(uintptr_t)r4, (__u32)r5);
}

static inline uint64_t bpf_helper_adapter_seq_write(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(seq_write)((struct seq_file *)(uintptr_t)r1, (const void *)(uintptr_t)r2, (__u32)r3);
}

static inline uint64_t bpf_helper_adapter_sk_cgroup_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r2;
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(sk_cgroup_id)((struct bpf_sock *)(uintptr_t)r1);
}

static inline uint64_t bpf_helper_adapter_sk_ancestor_cgroup_id(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(sk_ancestor_cgroup_id)((struct bpf_sock *)(uintptr_t)r1, (int)r2);
}

static inline uint64_t bpf_helper_adapter_ringbuf_output(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(ringbuf_output)((void *)(uintptr_t)r1, (void *)(uintptr_t)r2, (__u64)r3, (__u64)r4);
}

static inline uint64_t bpf_helper_adapter_ringbuf_reserve(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r4;
	(void)r5;
	return (uint64_t)(uintptr_t)BPF_HELPER_IMPLEMENTATION(ringbuf_reserve)((void *)(uintptr_t)r1, (__u64)r2, (__u64)r3);
}

static inline uint64_t bpf_helper_adapter_ringbuf_submit(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	BPF_HELPER_IMPLEMENTATION(ringbuf_submit)((void *)(uintptr_t)r1, (__u64)r2);
	return 0;
}

static inline uint64_t bpf_helper_adapter_ringbuf_discard(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	BPF_HELPER_IMPLEMENTATION(ringbuf_discard)((void *)(uintptr_t)r1, (__u64)r2);
	return 0;
}

static inline uint64_t bpf_helper_adapter_ringbuf_query(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)BPF_HELPER_IMPLEMENTATION(ringbuf_query)((void *)(uintptr_t)r1, (__u64)r2);
}

static inline uint64_t bpf_helper_adapter_csum_level(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	(void)r3;
	(void)r4;
	(void)r5;
	return (uint64_t)(int64_t)BPF_HELPER_IMPLEMENTATION(csum_level)((struct __sk_buff *)(uintptr_t)r1, (__u64)r2);
}

#ifdef __cplusplus
}
#endif

#endif /* BPF_HELPER_STUBS_H */
