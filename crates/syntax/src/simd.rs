//! Which instructions this processor has, found once, and one body of code compiled for each of them.
//!
//! The bodies are plain Rust: the compiler may use wider registers, never another order of operations or fused
//! multiply-add, so every level gives the same bits.

/// An instruction set that was found to be there. Values above `Plain` come from [`Level::detect`] alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Plain,
    #[cfg(target_arch = "x86_64")]
    Avx2(Found),
    #[cfg(target_arch = "x86_64")]
    Avx512(Found),
}

/// Proof that detection ran: it cannot be made outside this module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg(target_arch = "x86_64")]
pub(crate) struct Found(());

impl Level {
    /// The widest level of this processor.
    pub(crate) fn detect() -> Self {
        Self::available().pop().unwrap_or(Self::Plain)
    }

    /// Every level of this processor, narrowest first.
    pub(crate) fn available() -> Vec<Self> {
        #[allow(unused_mut)]
        let mut found = vec![Self::Plain];
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx2") {
                found.push(Self::Avx2(Found(())));
            }
            let wide = is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512vnni");
            if wide && found.len() == 2 {
                found.push(Self::Avx512(Found(())));
            }
        }
        found
    }
}

/// Compiles one function body for each level and picks at run time.
macro_rules! vectorised {
    ($(#[$meta:meta])* fn $name:ident($($arg:ident: $type:ty),* $(,)?) $(-> $ret:ty)? $body:block) => {
        $(#[$meta])*
        pub(crate) fn $name(level: $crate::simd::Level, $($arg: $type),*) $(-> $ret)? {
            #[inline(always)]
            fn body($($arg: $type),*) $(-> $ret)? $body

            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
            fn wide($($arg: $type),*) $(-> $ret)? {
                body($($arg),*)
            }

            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx2")]
            fn middle($($arg: $type),*) $(-> $ret)? {
                body($($arg),*)
            }

            match level {
                $crate::simd::Level::Plain => body($($arg),*),
                #[cfg(target_arch = "x86_64")]
                #[allow(unsafe_code)]
                // SAFETY: the level proves that the features were detected.
                $crate::simd::Level::Avx2(_) => unsafe { middle($($arg),*) },
                #[cfg(target_arch = "x86_64")]
                #[allow(unsafe_code)]
                // SAFETY: the level proves that the features were detected.
                $crate::simd::Level::Avx512(_) => unsafe { wide($($arg),*) },
            }
        }
    };
}

pub(crate) use vectorised;
